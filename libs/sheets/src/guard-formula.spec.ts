import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { guardFormula, unguardFormula } from './guard-formula.js'

describe('a cell that begins as a formula', () => {
  it.each(['=1+1', '+31', '-2', '@SUM(A1)', '\t1', '\r1', '  =1', '"=1"', "'=1", "''@a", '＝1'])(
    '%j is made text',
    (cell) => {
      expect(guardFormula(cell)).toBe(`'${cell}`)
    },
  )
})

it.each(['', 'gewoon', "'s avonds", 'a=b', '../2015', '2018/2019', 'a; b, c', '1,5', 'zorg - op maat'])(
  '%j stays as it is',
  (cell) => {
    expect(guardFormula(cell)).toBe(cell)
  },
)

it.each([
  ['Wachtlijst;=1+1;', "Wachtlijst;'=1+1;"],
  ['wel, -1', "wel,' -1"],
  ['a;"=1+1', `a;'"=1+1`],
  ['regel\n@SUM(A1)', "regel\n'@SUM(A1)"],
  ['a\t=1', "a\t'=1"],
])('%j has a formula where another separator counts, and becomes %j', (cell, guarded) => {
  expect(guardFormula(cell)).toBe(guarded)
})

it('comes back as it was, whatever it was, and never begins as a formula in between', () => {
  const cell = fc.string({
    unit: fc.constantFrom("'", '=', '-', '@', '\t', '\r', '\n', 'a', ' ', ';', ',', '"'),
    maxLength: 8,
  })
  fc.assert(
    fc.property(cell, (said) => {
      expect(unguardFormula(guardFormula(said))).toBe(said)
      expect(guardFormula(said)).not.toMatch(/(^|[;,\t\r\n])[\s"]*[=+\-@]/)
    }),
  )
})
