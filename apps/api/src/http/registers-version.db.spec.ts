import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { policy, startTestRegisters } from '../registers/test-registers.js'

let registers: Awaited<ReturnType<typeof startTestRegisters>>
beforeAll(async () => {
  registers = await startTestRegisters()
}, 120_000)
afterAll(() => registers.program.stop())

/** All that says which data an answer is of. */
async function versionOf(path: string): Promise<unknown> {
  await registers.program.services.stores.syncing.now()
  const { headers, body } = await registers.program.request(`/v1/${path}`)
  const { asOf, dataVersion } = (body as { meta: { asOf: string; dataVersion: string } }).meta
  return { etag: headers.get('etag'), asOf, dataVersion }
}

const day = 'referenceDate=2020-06-15'
const published = [
  ...['patterns', 'measures', 'recommendations', 'obstacles', 'key-figures', `terms?${day}`],
  ...['wachtlijsten', 'wachtlijsten/treeknorm', 'zorgprofielen', `time-to-measure?${day}`],
  `recommendation-follow-ups?${day}`,
]

describe('the version of what everybody may see', () => {
  it.each(published)('of %s does not tell that a signal came in; a register moves it', async (path) => {
    const [before, counted] = [await versionOf(path), await versionOf('theme-trends?period=year&data=real')]
    await registers.signal()
    await expect(versionOf('theme-trends?period=year&data=real')).resolves.not.toEqual(counted)
    expect(await versionOf(path)).toEqual(before)
    const { status } = await registers.post(policy, 'terms', {
      ...{ about: 'measure/zorgval', kind: 'wkkgz-klacht', startsOn: '2020-03-02' },
      ...{ accordingTo: 'de klachtencommissie', source: 'Een brief', reason: 'Afgesproken' },
    })
    expect(status).toBe(201)
    const after = await versionOf(path)
    for (const key of ['etag', 'asOf', 'dataVersion'])
      expect(after).not.toHaveProperty(key, (before as Record<string, string>)[key])
  })
})
