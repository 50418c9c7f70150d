import { describe, expect, it } from '@jest/globals'
import { day, measure, recommendation, type ToldMeasure, world } from '../testing/follow-up-world.js'
import { computeFollowUp } from './compute-follow-up.js'
import { followUpSql } from './follow-up-sql.js'
import type { FollowUpData } from './follow-up-tables.js'

const followUp = async (data: FollowUpData) => await computeFollowUp(data, await followUpSql())

describe('what became of recommendations, as known on a day', () => {
  const announced = { status: 'aangekondigd', planned: '2020-06-01', knownOn: '2019-06-01' }
  const next = { ...announced, version: 2, status: 'in werking', inForce: '2020-12-31' }
  it.each<[string, ToldMeasure[], string, unknown[] | null]>([
    ['before any source', [announced], '2019-05-31', null],
    ['by its source', [announced], '2020-06-02', ['aangekondigd', true]],
    [
      'before the later source',
      [announced, { ...next, knownOn: '2020-12-31' }],
      '2020-12-30',
      ['aangekondigd', true],
    ],
    [
      'from the later source on',
      [announced, { ...next, knownOn: '2020-12-31' }],
      '2020-12-31',
      ['in werking', false],
    ],
    ['as corrected from the same source', [announced, next], '2019-06-01', ['in werking', false]],
    [
      'as it is until the new is valid',
      [announced, { ...next, validFrom: '2021-01-01' }],
      '2020-12-31',
      ['aangekondigd', true],
    ],
    [
      'as it is once the new is valid',
      [announced, { ...next, validFrom: '2021-01-01' }],
      '2021-01-01',
      ['in werking', false],
    ],
    [
      'not once it was withdrawn',
      [announced, { ...next, withdrawn: true, knownOn: '2021-06-01' }],
      '2020-12-31',
      null,
    ],
  ])('knows a measure %s', async (_name, told, referenceDate, expected) => {
    const asked = world(
      told.map((one) => measure('m', one)),
      referenceDate,
    )
    const dated = [...asked.vague_date, day('2021-06-01')]
    const { measures, promises, recommendations } = await followUp({ ...asked, vague_date: dated })
    const standing = expected === null ? [] : [expected]
    expect(promises.rows.map(({ status, late }) => [status, late])).toEqual(standing)
    expect(measures.rows.map(({ status, late }) => [status, late])).toEqual(standing)
    const late = recommendations.rows.find(({ code }) => code === 'eerst')?.['lateMeasures']
    expect(late).toBe(expected?.[1] === true ? 1 : 0)
  })

  it.each<[string, string, unknown[]]>([
    ['before every source, as the first one has it', '2019-05-31', ['2019-06-01', false, null, []]],
    ['by the first source', '2020-12-30', ['2019-06-01', true, null, ['m']]],
    ['by the second source', '2020-12-31', ['2020-12-31', true, '2020-06-01', ['n']]],
  ])('knows a recommendation %s', async (_name, referenceDate, expected) => {
    const asked = world(
      [measure('m', { knownOn: '2019-06-01' }), measure('n', { knownOn: '2019-06-01' })],
      referenceDate,
    )
    const second = recommendation('eerst', '2019-01-01', '2020-06-01', '2020-12-31').slice(0, -3)
    const { recommendations, measures, signals } = await followUp({
      ...asked,
      recommendation: [
        recommendation('eerst', '2019-01-01', null, '2019-06-01'),
        [...second, '2', null, 'false'],
      ],
      recommendation_measure: [
        ['eerst', '1', 'm'],
        ['eerst', '2', 'n'],
      ],
      recommendation_theme: [
        ['eerst', '1', 'pgb'],
        ['eerst', '2', 'pgb'],
      ],
    })
    const [row] = recommendations.rows
    const named = measures.rows.map((one) => one['measure'])
    expect([row?.['knownOn'], row?.['known'], row?.['response'], named]).toEqual(expected)
    expect(recommendations.rows).toHaveLength(1)
    expect(signals.rows).toHaveLength(3)
  })
})
