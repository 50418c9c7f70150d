import { describe, expect, it } from '@jest/globals'
import { keptRegisters, registerContents } from '@rode-draad/contract'
import { fieldsOf, labelIn } from './fields.js'

const requiredOf = (register: (typeof keptRegisters)[number]) =>
  fieldsOf(register)
    .filter(({ required }) => required)
    .map(({ name }) => name)

describe('the fields of a register', () => {
  it.each(keptRegisters)(
    'of %s are those of the contract, in its order, each with a Dutch name',
    (register) => {
      const fields = fieldsOf(register)
      expect(fields.map(({ name }) => name)).toEqual(Object.keys(registerContents[register].shape))
      for (const { name, label } of fields) expect(label).not.toBe(name)
    },
  )

  it('are needed where the contract needs them', () => {
    expect(requiredOf('pattern')).toEqual(['title', 'source'])
    expect(requiredOf('obstacle')).toEqual(['claimedObstacle', 'answer', 'source'])
    expect(requiredOf('tafel')).toEqual(['name', 'kind', 'level', 'source'])
  })

  it('offer the codes of the contract', () => {
    const kind = fieldsOf('measure').find(({ name }) => name === 'kind')
    expect(kind?.widget).toBe('choice')
    expect(kind?.options?.map(({ value }) => value)).toEqual(registerContents.measure.shape.kind.options)
    const lengthened = fieldsOf('termijn').find(({ name }) => name === 'lengthened')
    expect([lengthened?.widget, lengthened?.required]).toEqual(['choice', false])
    expect(lengthened?.options?.map(({ value }) => value)).toEqual(['nee', 'ja'])
  })

  it.each([
    ['title', 'Omschrijving'],
    ['themes[2]', 'Thema’s'],
    ['parts[0].title', 'Omschrijving'],
    ['items[3].whoActs', 'Wie is aan zet'],
    ['onbekends', 'onbekends'],
  ])('are named for the fault at %s', (path, label) => {
    expect(labelIn(fieldsOf('pattern'), path)).toBe(label)
  })
})
