import { describe, expect, it } from '@jest/globals'
import { isLate, measureStatuses, parseVagueDate } from '@rode-draad/domain'
import { measure, world } from '../testing/follow-up-world.js'
import { computeFollowUp } from './compute-follow-up.js'
import { followUpSql } from './follow-up-sql.js'

const referenceDate = '2020-06-15'
const around = ['2020-06-14', referenceDate, '2020-06-16'] as const
/** Of these the first and the last day lie before, on and after the reference date, or there is no first. */
const vague = [
  '../2020-06-14',
  '../2020-06-16',
  '2020-05',
  '2020-06',
  '2020',
  '2020-06-15/2020-06-16',
] as const
const sources = ['2020', '2020-05-31', '2020-06-14', referenceDate, '2020-06-15/2020-06-20'] as const

const told = measureStatuses
  .flatMap((status) => [...around, '2020-05', '2020-06'].map((planned) => ({ status, planned })))
  .flatMap((one) => [null, ...around, ...vague].map((inForce) => ({ ...one, inForce })))
  .flatMap((one) => sources.map((knownOn) => ({ ...one, knownOn })))
  .map((one, index) => ({ ...one, code: `m${index}` }))

describe('a late measure', () => {
  it('is the same in the follow-up and in the weekly review: every status, dates before, on and after the day', async () => {
    const rows = told.map(({ code, inForce, ...rest }) =>
      measure(code, { ...rest, ...(inForce === null ? {} : { inForce }) }),
    )
    const asked = world(rows, referenceDate)
    const present = new Set(asked.vague_date.map(([edtf]) => edtf))
    const dates = [...new Set([...around, ...vague, ...sources])].filter((edtf) => !present.has(edtf))
    const { promises, measures, recommendations } = await computeFollowUp(
      {
        ...asked,
        vague_date: [
          ...asked.vague_date,
          ...dates.map((edtf) => {
            const { earliest, latest, used } = parseVagueDate(edtf)
            return [edtf, earliest, latest, used]
          }),
        ],
      },
      await followUpSql(),
    )
    const inWeek = told
      .filter((one) =>
        isLate({ ...one, title: '', kind: 'wet', announced: null, adopted: null }, referenceDate),
      )
      .map(({ code }) => code)
      .sort()
    const lateOf = (found: readonly Readonly<Record<string, unknown>>[]) =>
      found.flatMap(({ measure: code, late }) => (late === true ? [code] : [])).sort()
    expect(inWeek.length).toBeGreaterThan(0)
    expect(inWeek.length).toBeLessThan(told.length)
    expect(promises.rows).toHaveLength(told.length)
    expect(lateOf(promises.rows)).toEqual(inWeek)
    expect(lateOf(measures.rows)).toEqual(inWeek)
    const counted = recommendations.rows.find(({ code }) => code === 'eerst')?.['lateMeasures']
    expect(counted).toBe(inWeek.length)
  })

  it('is none that was stopped, and its promise says so', async () => {
    const asked = world([measure('m', { status: 'gestopt', planned: '2018-06-01', knownOn: '2019-01-01' })])
    const { promises, recommendations } = await computeFollowUp(asked, await followUpSql())
    expect(promises.rows).toMatchObject([{ measure: 'm', status: 'gestopt', late: false }])
    expect(recommendations.rows.map(({ lateMeasures }) => lateMeasures)).toEqual([0, 0])
  })
})
