import { describe, expect, it } from '@jest/globals'
import type { ColumnMappingAnswer } from '@rode-draad/contract'
import { savedMapping } from './answers-under-test.js'
import { fittingNames, nameFault, startNaming } from './mapping-naming.js'

const headings = savedMapping.columns.map(({ heading }) => heading)
const maand = savedMapping
const noord: ColumnMappingAnswer = { ...savedMapping, name: 'noord', fixed: { region: 'ZK10' } }
const kort: ColumnMappingAnswer = { ...savedMapping, name: 'kort', columns: savedMapping.columns.slice(0, 3) }

describe('the mapping that somebody begins with', () => {
  it.each([
    ['the one that the headings fit', headings, [kort, maand], 'maand', 'skip'],
    ['none yet where two fit', headings, [maand, noord], null, ''],
    ['a new one where none fits, without what the others say', headings, [kort], '', ''],
    ['a new one where nothing was saved', headings, [], '', ''],
  ])('is %s', (_what, names, mappings, name, naam) => {
    const start = startNaming({ headings: names, rows: [] }, mappings)
    expect(start.name).toBe(name)
    expect(start.draft.columns.find(({ heading }) => heading === 'Naam')?.choice).toBe(naam)
    expect(start.draft.fixed).toEqual({})
  })

  it('has the fixed values of the one that fits', () => {
    expect(startNaming({ headings, rows: [] }, [noord]).draft.fixed).toEqual({ region: 'ZK10' })
  })
})

it('can be any of those that fit', () => {
  expect(fittingNames(headings, [maand, kort, noord])).toEqual(['maand', 'noord'])
})

describe('the name of a new one', () => {
  const wrong = /^Geef de indeling een naam van hooguit 40/
  it.each([
    ['Maand zuid', null],
    ['', wrong],
    ['  ', wrong],
    ['-x', wrong],
    ['a'.repeat(41), wrong],
    [' MAAND ', /^De naam ‘maand’ is er al\./],
  ])('may be %j: %s', (name, fault) => {
    const said = nameFault(name, [maand])
    if (fault === null) expect(said).toBeNull()
    else expect(said).toMatch(fault)
  })
})
