import { describe, expect, it } from '@jest/globals'
import { computeFollowUp } from './compute-follow-up.js'
import { followUpQuestions, followUpSql } from './follow-up-sql.js'
import { type FollowUpData, followUpTableNames, followUpTables } from './follow-up-tables.js'
import { measure, recommendation, type ToldMeasure, world } from '../testing/follow-up-world.js'

const followUp = async (data: FollowUpData) => await computeFollowUp(data, await followUpSql())
async function first(...told: ToldMeasure[]) {
  const { recommendations } = await followUp(world(told.map((one, index) => measure(`m${index}`, one))))
  return recommendations.rows.find(({ code }) => code === 'eerst')
}

describe('computeFollowUp', () => {
  it('has a row per recommendation, the oldest first, nothing where nothing is known', async () => {
    const { recommendations } = await followUp(world([]))
    expect(recommendations.rows.map(({ code }) => code)).toEqual(['eerst', 'later'])
    expect(recommendations.rows[1]).toMatchObject({
      ...{ response: null, responseDays: null, structuralMeasures: 0, otherMeasures: 0, lateMeasures: 0 },
      ...{ announced: null, adopted: null, inForce: null, noticeableAccordingTo: null },
    })
  })

  it('takes of several measures the first to reach each stage', async () => {
    const row = await first(
      { status: 'merkbaar', inForce: '2020-06-01' },
      { announced: '2019-06-01', adopted: '2020-01-01', inForce: '2020-12-31' },
    )
    expect(row).toMatchObject({
      ...{
        responseDays: 151,
        announced: '2019-06-01',
        announcedDays: 151,
        adopted: '2020-01-01',
        adoptedDays: 365,
      },
      ...{ inForce: '2020-06-01', inForceDays: 517, noticeableAccordingTo: 'VWS', structuralMeasures: 2 },
    })
  })

  it.each([
    ['aangekondigd', ['2019-06-01', null, null], 'aangekondigd'],
    ['vastgesteld', ['2019-06-01', '2020-01-01', null], 'vastgesteld'],
    ['in uitvoering', ['2019-06-01', '2020-01-01', null], 'vastgesteld'],
    ['in werking', ['2019-06-01', '2020-01-01', '2020-06-01'], 'in werking'],
    ['merkbaar', ['2019-06-01', '2020-01-01', '2020-06-01'], 'merkbaar'],
    ['gestopt', [null, null, null], null],
  ])('lets the status %s bear out %p, and %s without any day', async (status, dated, reached) => {
    const row = await first({ status, announced: '2019-06-01', adopted: '2020-01-01', inForce: '2020-06-01' })
    expect([row?.['announced'], row?.['adopted'], row?.['inForce']]).toEqual(dated)
    expect((await first({ status }, { status: 'gestopt' }))?.['reached']).toBe(reached)
    expect((await first({ status, kind: 'pilot', structural: false }))?.['reached']).toBeNull()
  })

  it('keeps what is no structural measure out of every stage', async () => {
    const row = await first({ kind: 'pilot', structural: false, inForce: '2020-06-01' })
    expect(row).toMatchObject({ structuralMeasures: 0, otherMeasures: 1, inForce: null })
  })

  it('has days below zero for what was there before', async () => {
    expect(await first({ inForce: '../2017' })).toMatchObject({ inForce: '../2017', inForceDays: -366 })
  })

  it.each([
    ['over its date', { status: 'aangekondigd', planned: '2020-12-31' }, 1],
    ['on its last day', { status: 'aangekondigd', planned: '2020-12-31' }, 0],
    ['in force', { planned: '2020-06-01', inForce: '2020-06-01' }, 0],
    ['without a date', { status: 'aangekondigd' }, 0],
  ])('watches what was promised: %s', async (name, told, late) => {
    const asked = world([measure('m', told)], name === 'on its last day' ? '2020-12-31' : '2021-01-01')
    const { recommendations, measures } = await followUp(asked)
    expect(recommendations.rows[0]).toMatchObject({ lateMeasures: late })
    expect(measures.rows[0]).toMatchObject({ late: late === 1 })
  })

  it('does not know a measure, response or recommendation before its source', async () => {
    const { recommendations, measures } = await followUp(
      world([measure('m', { inForce: '2019-01-01', knownOn: '2020-06-01' })], '2019-05-31'),
    )
    expect(recommendations.rows.map(({ code }) => code)).toEqual(['eerst'])
    expect(recommendations.rows[0]).toMatchObject({ response: null, structuralMeasures: 0, inForce: null })
    expect(measures.rows).toEqual([])
  })

  it.each([
    ['2020-05-31', false],
    ['2020-06-01', true],
  ])('tells on %s what a source of 2020-06-01 says of a recommendation: %s', async (referenceDate, known) => {
    const asked = world([measure('m', { inForce: '2020-01-01', knownOn: '2019-06-01' })], referenceDate)
    const { recommendations, measures } = await followUp({
      ...asked,
      recommendation: [recommendation('eerst', '2019-01-01', '2019-06-01', '2020-06-01')],
    })
    const told = {
      ...{ response: '2019-06-01', responseDays: 151, promise: 'beloofd', vwsSays: 'doen we' },
      ...{ ombudsmanSays: 'nog niet', status: 'deels', structuralMeasures: 1, inForce: '2020-01-01' },
    }
    const nothing = {
      ...{ response: null, responseDays: null, promise: null, vwsSays: null, ombudsmanSays: null },
      ...{ status: 'onbekend', structuralMeasures: 0, inForce: null },
    }
    expect(recommendations.rows).toMatchObject([
      { code: 'eerst', issued: '2019-01-01', knownOn: '2020-06-01', known, ...(known ? told : nothing) },
    ])
    expect(measures.rows.map((row) => row['measure'])).toEqual(known ? ['m'] : [])
  })

  it('puts signals on its own themes before, in and after the year, hidden where they are', async () => {
    const { signals } = await followUp(world([]))
    expect(
      signals.rows.map(({ year, relative, signals: count, suppressed }) => [
        year,
        relative,
        count,
        suppressed,
      ]),
    ).toEqual([
      [2018, 'voor', 25, false],
      [2019, 'in het jaar zelf', null, true],
      [2020, 'na', 0, false],
    ])
  })

  it('has the columns of a question without rows too', async () => {
    expect((await followUp(world([]))).measures.columns).toContain('inForceDays')
  })

  it.each([
    "COPY setting TO '/dev/null'",
    "SELECT * FROM read_csv('/etc/hostname')",
    'SET enable_external_access = true',
  ])('lets no text reach outside: %s', async (text) => {
    const sql = await followUpSql()
    const harmful = { ...sql, questions: { ...sql.questions, signals: text } }
    await expect(computeFollowUp(world([]), harmful)).rejects.toThrow()
  })
})

describe('the .sql files of the follow-up', () => {
  it.each(followUpQuestions)(
    '%s.sql says what one row is and keeps to what DuckDB and Trino both understand',
    async (name) => {
      const text = (await followUpSql()).questions[name]
      expect(text.split('\n')[0]).toMatch(/^-- One row per .{3,}/)
      expect(text).toMatch(/^ORDER BY /m)
      expect(text.replace(/--.*$/gm, '')).not.toMatch(
        /GROUP BY ALL|ORDER BY ALL|\bQUALIFY\b|\bEXCLUDE\b|SELECT \*|::|\bILIKE\b|\bPIVOT\b|\blist_\w+\(/i,
      )
    },
  )

  it('lay out the tables with the columns that the program fills', async () => {
    const { schema } = await followUpSql()
    for (const table of followUpTableNames) {
      const [, body = ''] = new RegExp(`CREATE TABLE ${table} \\(([^;]*)\\);`).exec(schema) ?? []
      const columns = body.split(',').map((part) => part.trim().split(' ')[0])
      expect([table, columns]).toEqual([table, followUpTables[table]])
    }
  })
})
