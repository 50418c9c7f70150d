import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { guardFormula, unguardFormula } from './guard-formula.js'

describe('a cell that begins as a formula', () => {
  it.each(['=1+1', '+31', '-2', '@SUM(A1)', '\t=1', '\r=1', "'=1", "''@a"])('%j is made text', (cell) => {
    expect(guardFormula(cell)).toBe(`'${cell}`)
  })
})

it.each(['', 'gewoon', "'s avonds", 'a=b', '../2015', '2018/2019', ' =1'])('%j stays as it is', (cell) => {
  expect(guardFormula(cell)).toBe(cell)
})

it('comes back as it was, whatever it was, and never begins as a formula in between', () => {
  const cell = fc.string({
    unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', 'a', ' ', '.'),
    maxLength: 6,
  })
  fc.assert(
    fc.property(cell, (said) => {
      expect(unguardFormula(guardFormula(said))).toBe(said)
      expect(guardFormula(said)).not.toMatch(/^[=+\-@\t\r]/)
    }),
  )
})
