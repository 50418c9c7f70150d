import { describe, expect, it } from '@jest/globals'
import { ReferenceError } from './read-csv.js'
import { flagOf, seriesOf, waitingListNotes, type WaitingListNotes } from './waiting-list-notes.js'

const cell = {
  referenceDate: '2020-01-01',
  zorgprofiel: 'VG7',
  definition: 'until-2019',
  waitingStatus: 'actief wachtend',
  waitingTime: 'totaal',
}

const rule = (series: string, waitingStatus: string | null, waitingTime: string | null) => ({
  definition: 'until-2019',
  waiting_status: waitingStatus,
  waiting_time: waitingTime,
  series,
})

const notesOf = (...comparability: ReturnType<typeof rule>[]): WaitingListNotes => ({
  comparability,
  flags: [],
})

describe('the series of a count', () => {
  it.each([
    ['the rule that names it', [rule('een', 'actief wachtend', 'totaal')], 'een'],
    ['a rule with empty fields, which holds for all', [rule('alles', null, null)], 'alles'],
    [
      'the first rule that fits, when two do',
      [rule('eerst', 'actief wachtend', null), rule('daarna', null, null)],
      'eerst',
    ],
    [
      'the next rule when the first is about something else',
      [rule('eerst', 'niet-actief wachtend', null), rule('daarna', null, 'totaal')],
      'daarna',
    ],
  ])('comes from %s', (_name, rules, series) => {
    expect(seriesOf(cell, notesOf(...rules))).toBe(series)
  })

  it.each([
    ['no rules', []],
    ['another definition', [{ ...rule('x', null, null), definition: 'from-2021' }]],
    ['another status', [rule('x', 'wenswachtend', null)]],
    ['another waiting time', [rule('x', null, '0-13 weken')]],
  ])('is not guessed with %s', (_name, rules) => {
    expect(() => seriesOf(cell, notesOf(...rules))).toThrow(ReferenceError)
    expect(() => seriesOf(cell, notesOf(...rules))).toThrow(/until-2019, actief wachtend, totaal/)
  })

  it('never joins the two ways of counting below 13 weeks, in the committed rules', async () => {
    const notes = await waitingListNotes()
    const series = (definition: string) => seriesOf({ ...cell, definition, waitingTime: 'totaal' }, notes)
    const definitions = [...new Set(notes.comparability.map((row) => String(row['definition'])))]
    expect(definitions).toHaveLength(3)
    expect(new Set(definitions.map(series)).size).toBe(3)
  })
})

describe('the remark on a count', () => {
  const flag = (referenceDate: string, profile: string | null, remark: string) => ({
    reference_date: referenceDate,
    care_profile: profile,
    waiting_status: null,
    waiting_time: 'totaal',
    remark,
  })

  it.each([
    ['of its date', [flag('2020-01-01', null, 'breuk')], 'breuk'],
    ['of another date', [flag('2019-01-01', null, 'breuk')], null],
    ['of another profile', [flag('2020-01-01', 'VG8', 'breuk')], null],
    ['of none', [], null],
  ])('is the one %s', (_name, flags, expected) => {
    expect(flagOf(cell, { comparability: [], flags })).toBe(expected)
  })
})
