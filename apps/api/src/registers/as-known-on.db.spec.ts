import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type {
  FollowUpPromiseRow,
  FollowUpRow,
  MeasureRow,
  StageRow,
  TimeToMeasureRow,
  WeekReviewAnswer,
} from '@rode-draad/contract'
import { policy, startTestRegisters } from './test-registers.js'

let registers: Awaited<ReturnType<typeof startTestRegisters>>
beforeAll(async () => {
  registers = await startTestRegisters({ demoSignals: 50 })
}, 120_000)
afterAll(() => registers.program.stop())

async function rowsOf<Row>(path: string, referenceDate?: string): Promise<Row[]> {
  await registers.program.services.stores.syncing.now()
  const asked = referenceDate === undefined ? '' : `&referenceDate=${referenceDate}`
  const { status, body } = await registers.as(policy, `${path}?data=demo${asked}`)
  expect([path, status]).toEqual([path, 200])
  return (body as { data: Row[] }).data
}

/** Writes a version of a made-up measure: what its newest one says, but for this. */
async function write(code: string, said: object): Promise<void> {
  const { body } = await registers.as(policy, `measures/${code}/history`)
  const newest = (body as { versions: { version: number; content: object }[] }).versions.at(-1)
  const next = { ...newest?.content, ...said, reason: 'Nieuwe bron', replaces: newest?.version }
  expect((await registers.put(policy, `measures/${code}`, next)).status).toBe(200)
}

/** What is said with the knowledge of a day. */
async function saidOn(day: string) {
  const readings = await rowsOf<TimeToMeasureRow>('time-to-measure', day)
  const stages = await rowsOf<StageRow>('time-to-measure/stages', day)
  const promises = await rowsOf<FollowUpPromiseRow>('recommendation-follow-ups/promises', day)
  const recommendations = await rowsOf<FollowUpRow>('recommendation-follow-ups', day)
  return {
    readings: readings.map(({ reading, days, events, within }) => [reading, days, events, within]),
    stages: stages.map(({ stage, days, events }) => [stage, days, events]),
    promises: promises.map(({ measure, status, late, knownOn }) => [measure, status, late, knownOn]),
    late: recommendations.map(({ code, lateMeasures, reached }) => [code, lateMeasures, reached]),
  }
}

const day = '2021-04-16'
async function statusOf(code: string): Promise<string | undefined> {
  return (await rowsOf<MeasureRow>('measures')).find((row) => row.code === code)?.status
}
async function week(isoWeek: string): Promise<WeekReviewAnswer> {
  await registers.program.services.stores.syncing.now()
  return (await registers.as(policy, `week-reviews/${isoWeek}?data=demo`)).body as WeekReviewAnswer
}

describe('what was known on a day', () => {
  it('does not change by what is valid from a later day, and neither does what is valid now', async () => {
    const before = await saidOn(day)
    const adopted = { status: 'vastgesteld', adopted: '2021-03-01', knownOn: '2021-03-01' }
    await write('voorbeeld-kort-formulier', { ...adopted, validFrom: '2030-01-01' })
    expect(await saidOn(day)).toEqual(before)
    expect(await statusOf('voorbeeld-kort-formulier')).toBe('aangekondigd')
  })

  it('does not change by what later sources tell, and a closed week needs no correction for it', async () => {
    await registers.post(policy, 'week-reviews/2021-W15/closings', { data: 'demo' })
    const before = await saidOn(day)
    const { data } = await week('2021-W15')
    await write('voorbeeld-kort-formulier', {
      ...{ status: 'vastgesteld', adopted: '2021-06-01', knownOn: '2021-06-01' },
    })
    await write('voorbeeld-handreiking-vervolgzorg', {
      ...{ status: 'in werking', adopted: '2021-06-01', inForce: '2021-09-01', knownOn: '2021-09-01' },
    })
    expect(await saidOn(day)).toEqual(before)
    expect((await saidOn('2021-09-01')).promises).toContainEqual([
      ...['voorbeeld-handreiking-vervolgzorg', 'in werking', false, '2021-09-01'],
    ])
    expect(await statusOf('voorbeeld-kort-formulier')).toBe('vastgesteld')
    const now = await week('2021-W15')
    expect(now.data.late.map(({ code, days }) => [code, days])).toEqual([
      ['voorbeeld-handreiking-vervolgzorg', 108],
    ])
    expect(now.data.open).toEqual(data.open)
    expect(now.edition?.corrections).toEqual([])
  })

  it('changes by a version that corrects one of the same source', async () => {
    await write('voorbeeld-logeerpilot', { planned: '2021-04-01' })
    const { promises } = await saidOn(day)
    expect(promises.filter(([code]) => code === 'voorbeeld-logeerpilot')).toHaveLength(1)
  })
})

it('takes along for analysis the versions that count on some day, and the words of no other', async () => {
  const versions = [
    ['een', '2020', null, false],
    ['een, beter gezegd', '2020', null, false],
    ['twee', '2021', null, false],
    ['twee, vanaf later', '2021', '2030-01-01', false],
    ['ingetrokken vanaf later', '2021', '2040-01-01', true],
  ] as const
  const write = (code: string, [title, knownOn, validFrom, withdrawn]: readonly unknown[]) =>
    registers.program.services.stores.postgres.query(
      `INSERT INTO measure (code, title, themes, kind, status, according_to, known_on, valid_from, withdrawn,
         recorded_by, fictional, source, content_hash)
       VALUES ($1, $2, '{}', 'wet', 'in werking', 'x', $3, $4, $5, 'proef', true, 'x', 'x')`,
      [code, title, knownOn, validFrom, withdrawn],
    )
  const inCopyOf = async (code: string) => {
    await registers.program.services.stores.syncing.now()
    return await registers.program.services.stores.analytics.use(async (connection) => {
      const said = `SELECT version, title FROM fact_measure WHERE key = '${code}' ORDER BY version`
      return (await connection.runAndReadAll(said)).getRowsJS()
    })
  }
  for (const version of versions) await write('vele-versies', version)
  expect(await inCopyOf('vele-versies')).toEqual([
    [1, 'een, beter gezegd'],
    [2, 'twee'],
    [3, 'twee, vanaf later'],
    [4, 'ingetrokken vanaf later'],
  ])
  await write('vele-versies', ['ingetrokken', '2022', null, true])
  await write('vele-versies', ['opnieuw', '2022', null, false])
  expect(await inCopyOf('vele-versies')).toEqual([[1, 'opnieuw']])
})
