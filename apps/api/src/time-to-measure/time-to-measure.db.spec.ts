import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { TimeToMeasureRow } from '@rode-draad/contract'
import { startTestProgram, type TestProgram } from '../program/test-program.js'

let program: TestProgram
beforeAll(async () => {
  program = await startTestProgram()
})
afterAll(() => program.stop())

async function figures(query: string): Promise<TimeToMeasureRow[]> {
  return ((await program.request(`/v1/time-to-measure?${query}`)).body as { data: TimeToMeasureRow[] }).data
}

/** The worked table of the contract; shares to four digits. */
const worked = [
  ['in-force', 22, 6, '0.9524', '0.7937', '0.7937', 1644, 1466, null],
  ['adopted', 22, 7, '0.9524', '0.7407', '0.7407', 1644, 471, null],
  ['announced', 22, 8, '0.9048', '0.7451', '0.7451', 1466, 438, null],
  ['noticeable', 23, 1, '1.0000', '0.9474', '0.9474', null, null, null],
  ['shortest', 21, 6, '0.9023', '0.7382', '0.7382', 1462, 406, null],
  ['longest', 22, 6, '1.0000', '0.9023', '0.8459', 1827, 1511, null],
] as const

describe('time from signal to measure as the API gives it', () => {
  it.each(worked)(
    '%s: %i computed, %i events, S(365) %s, S(471) %s, S(730) %s, median %s [%s, %s]',
    async (...row) => {
      const [reading, computed, events, s365, s471, s730, median, lower, upper] = row
      const rows = await figures(`reading=${reading}&referenceDate=2021-04-16&days=365,471,730`)
      expect(rows.map((figure) => figure.share?.toFixed(4))).toEqual([s365, s471, s730])
      for (const figure of rows) {
        expect(figure).toMatchObject({
          reading,
          computed,
          events,
          median,
          medianLower: lower,
          medianUpper: upper,
        })
      }
    },
  )

  it('knows of no measure before the first source that proves one', async () => {
    const rows = await figures('reading=in-force&referenceDate=2020-07-16')
    expect(rows.map((row) => row.events)).toEqual([0, 0])
  })

  it('counts under a curve the patterns that are in it', async () => {
    const n = async (query: string) =>
      ((await program.request(`/v1/time-to-measure/curves${query}`)).body as { meta: { n: number } }).meta.n
    expect([await n('?reading=in-force'), await n('?reading=shortest'), await n('')]).toEqual([22, 21, 26])
  })

  it('refuses a reference date that is no date', async () => {
    expect((await program.request('/v1/time-to-measure?referenceDate=2021-02-30')).status).toBe(400)
  })

  it('shows made-up patterns nowhere among real ones', async () => {
    const { body } = await program.request('/v1/time-to-measure/patterns?data=demo')
    expect(body).toMatchObject({ meta: { fictional: true } })
  })
})
