import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { everywhere } from '@rode-draad/domain'
import { migrate } from '../database/migrate.js'
import { queryAt, startTestDatabase, type TestDatabase } from '../database/test-database.js'

let database: TestDatabase
beforeAll(async () => {
  database = await startTestDatabase()
  await migrate(database.ownerUrl, 'rode_draad_app')
})
afterAll(() => database.stop())

let made = 0

/** The dates in the facts of a signal whose versions said this, each recorded a day after the one before. */
async function datesOf(
  recorded: string,
  versions: readonly [problemSince: string | null, receivedOn: string][],
) {
  const id = `00000000-0000-4000-8000-${String((made += 1)).padStart(12, '0')}`
  const run = (sql: string, values: unknown[]) =>
    queryAt<Record<string, unknown>>(database.appUrl, sql, values, everywhere)
  await run(
    `INSERT INTO signal (id, channel, external_id_hash, fictional, recorded_at)
     VALUES ($1, 'gemeente', uuid_send($1), false, $2)`,
    [id, recorded],
  )
  for (const [index, [problemSince, receivedOn]] of versions.entries()) {
    await run(
      `INSERT INTO signal_version (signal_id, version, content_hash, problem_since, received_on, received_earliest,
         received_latest, text, answer, redaction_version, recorded_at)
       VALUES ($1, $2::integer, '', $3, $4::text, $4::text::date, $4::text::date, 'x', '{}', 'x',
         $5::timestamptz + $2::integer * interval '1 day')`,
      [id, index + 1, problemSince, receivedOn, recorded],
    )
  }
  const columns = 'problem_since, received_latest::text, week, recorded_on::text'
  const [row] = await run(`SELECT ${columns} FROM fact_signal WHERE key = $1`, [id])
  return row
}

describe('the three dates of a signal in the facts', () => {
  it.each([
    ['2019-03-02', '2019-03-02'],
    ['2019', '2019'],
    ['201X', '201X'],
    ['2019-24', '2019-24'],
    ['2018-05/2019-06~', '2018-05/2019-06~'],
    ['../2015?', '../2015?'],
    [null, null],
    // No way in leads to this; facts hold no words all the same.
    ['sinds Daan drie was', null],
    ['2019\nDaan', null],
  ])('have of the problem what was said: %j is %j', async (said, shown) => {
    expect(await datesOf('2026-06-17T10:00:00Z', [[said, '2020-03-04']])).toMatchObject({
      problem_since: shown,
    })
  })

  it('are apart: a bulk upload today of old cases belongs to the week in which each was received', async () => {
    expect(await datesOf('2026-06-17T10:00:00Z', [['2017', '2020-12-31']])).toEqual({
      problem_since: '2017',
      received_latest: '2020-12-31',
      week: '2020-W53',
      recorded_on: '2026-06-17',
    })
  })

  it.each([
    ['2026-12-31T22:59:59Z', '2026-12-31'],
    ['2026-12-31T23:00:00Z', '2027-01-01'],
    ['2026-06-30T21:59:59Z', '2026-06-30'],
    ['2026-06-30T22:00:00Z', '2026-07-01'],
  ])('have the Dutch day on which it came to us: %s is %s', async (recorded, day) => {
    expect(await datesOf(recorded, [[null, '2020-03-04']])).toMatchObject({ recorded_on: day })
  })

  it('take from a correction what it says, and keep the day on which the signal first came', async () => {
    expect(
      await datesOf('2026-06-17T10:00:00Z', [
        ['2019', '2020-03-04'],
        ['2018', '2020-03-11'],
      ]),
    ).toEqual({
      problem_since: '2018',
      received_latest: '2020-03-11',
      week: '2020-W11',
      recorded_on: '2026-06-17',
    })
  })
})
