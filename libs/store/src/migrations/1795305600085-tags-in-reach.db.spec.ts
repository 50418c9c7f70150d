import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { everywhere, inChannels, inRegions, nowhere, type Reach } from '@rode-draad/domain'
import { migrate } from '../database/migrate.js'
import { queryAt, startEmptyDatabase, type TestDatabase } from '../database/test-database.js'

let database: TestDatabase
const id = (n: number) => `aaaaaaaa-0000-4000-8000-00000000000${n}`

beforeAll(async () => {
  database = await startEmptyDatabase()
  await migrate(database.ownerUrl, 'rode_draad_app')
  for (const [n, channel, region] of [
    [1, 'gemeente', 'ZK01'],
    [2, 'juiste-loket', 'ZK01'],
    [3, 'gemeente', null],
  ] as const) {
    await queryAt(
      database.appUrl,
      `INSERT INTO signal (id, channel, external_id_hash, fictional, region) VALUES ($1, $2, $3, true, $4)`,
      [id(n), channel, Buffer.of(n), region],
      everywhere,
    )
    await queryAt(
      database.appUrl,
      `INSERT INTO signal_version (signal_id, version, content_hash, received_on, received_latest, region, text,
         answer, redaction_version) VALUES ($1, 1, $2, '2020', '2020-12-31', $3, 'tekst', '{}', '1')`,
      [id(n), Buffer.of(n), region],
      everywhere,
    )
  }
})
afterAll(() => database.stop())

describe('a tag that is added', () => {
  const addTag = (n: number, code: string, reach: Reach) =>
    queryAt(
      database.appUrl,
      `INSERT INTO signal_tag (signal_id, version, facet, code, origin, probability, evidence, tagger_version)
       VALUES ($1, 1, 'theme', $2, 'rule', 1, '[]', '1')`,
      [id(n), code],
      reach,
    )

  it.each<[string, Reach, number[]]>([
    ['everywhere', everywhere, [1, 2, 3]],
    ['one-channel', inChannels(['gemeente']), [1, 3]],
    ['another-channel', inChannels(['juiste-loket']), [2]],
    ['one-region', inRegions(['ZK01']), [1, 2]],
    ['nowhere', nowhere, []],
  ])(
    'in reach of %s is taken for the signals that are seen there, and no other',
    async (name, reach, taken) => {
      for (const n of [1, 2, 3]) {
        const adding = addTag(n, name, reach)
        if (taken.includes(n)) await adding
        else await expect(adding).rejects.toThrow('row-level security')
      }
    },
  )

  it('is checked as it is read, with the signals that are seen in the place of the function', async () => {
    const [policy] = await queryAt<{ qual: string; check: string }>(
      database.ownerUrl,
      `SELECT regexp_replace(qual, '\\s+', ' ', 'g') AS qual, regexp_replace(with_check, '\\s+', ' ', 'g') AS check
       FROM pg_policies WHERE tablename = 'signal_tag'`,
    )
    const [begin, end] = policy?.qual.split('signal_in_reach(signal_id)') ?? []
    const seen = '(EXISTS ( SELECT FROM signal s WHERE (s.id = signal_tag.signal_id)))'
    expect(policy?.check).toBe(`${begin}${seen}${end}`)
  })
})
