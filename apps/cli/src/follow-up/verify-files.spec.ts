import { beforeAll, describe, expect, it } from '@jest/globals'
import { type FollowUpData, followUpSql, measureStatusRows } from '@rode-draad/analytics'
import { resultFiles, sourceFiles } from './follow-up-files.js'
import { type Manifest, manifest, manifestText, sha256Of } from './manifest.js'
import { bytesOf, sealFor } from './test-export.js'
import { verifyFiles } from './verify-files.js'

const day = (date: string) => [date, date, date, date]
const data: FollowUpData = {
  setting: [['2021-04-16']],
  measure_status: measureStatusRows(),
  vague_date: [day('2019-01-01'), day('2020-01-01'), day('2020-06-01')],
  recommendation: [
    [
      ...['a', 'Rapport', '2019-01-01', 'brief', 'VWS', 'Doe "iets", nu', 'pgb', null, null, null, null],
      ...['open', 'bron', '2019-01-01', '1', null, 'false'],
    ],
  ],
  recommendation_measure: [['a', '1', 'm']],
  recommendation_theme: [['a', '1', 'pgb']],
  measure: [
    [
      ...['m', 'Een wet', 'wet', 'true', 'in werking', null, null, '2020-01-01', null, 'VWS'],
      ...['2020-06-01', null, 'bron', '1', null, 'false'],
    ],
  ],
  theme_year: [['pgb', '2020', null, 'true']],
}

let files: ReadonlyMap<string, string>
let sealed: Manifest
beforeAll(async () => {
  const sources = sourceFiles(data, await followUpSql())
  files = new Map([...sources, ...(await resultFiles(sources))])
  sealed = sealFor(files)
})

const faultsOf = async (...asked: Parameters<typeof verifyFiles>) => (await verifyFiles(...asked)).faults

describe('verifyFiles', () => {
  it('finds nothing in an export as it was made', async () => {
    expect(files.get('results/recommendations.csv')).toContain('"Doe ""iets"", nu"')
    expect(files.get('results/recommendations.csv')).toMatch(/2020-01-01,365,/)
    expect(await faultsOf(sealed, bytesOf(files))).toEqual([])
  })

  it('names every file of which one byte changed, wherever in it', async () => {
    for (const [path, text] of files) {
      for (const at of [0, Math.floor(text.length / 2), text.length - 1]) {
        const bytes = bytesOf(files)
        const file = bytes.get(path)
        if (file) file[at] = (file[at] ?? 0) ^ 1
        expect(await faultsOf(sealed, bytes)).toEqual([`${path} is veranderd.`])
      }
    }
  })

  it('finds a change in the manifest itself', async () => {
    const changed = { ...sealed, asOf: '2026-01-02T00:00:00Z' }
    expect(await faultsOf(changed, bytesOf(files))).toEqual(['manifest.json is veranderd.'])
  })

  it('finds what is missing and what does not belong', async () => {
    const bytes = bytesOf(files)
    bytes.delete('data/measure.csv')
    bytes.set('data/extra.csv', Buffer.from('x'))
    expect(await faultsOf(sealed, bytes)).toEqual([
      'data/measure.csv ontbreekt.',
      'data/extra.csv hoort er niet bij.',
    ])
  })

  it('finds results that do not come from the data, though every hash fits', async () => {
    const forged = new Map(files)
    forged.set(
      'results/recommendations.csv',
      (files.get('results/recommendations.csv') ?? '').replace(',365,', ',36,'),
    )
    expect(await faultsOf(sealFor(forged), bytesOf(forged))).toEqual([
      'results/recommendations.csv komt niet uit de gegevens en de .sql-bestanden.',
    ])
  })

  it('says so when data and .sql do not fit', async () => {
    const forged = new Map(files)
    forged.set('sql/signals.sql', 'geen sql')
    expect(await faultsOf(sealFor(forged), bytesOf(forged))).toEqual([
      'De gegevens en de .sql-bestanden passen niet bij elkaar.',
    ])
  })
})

describe('an export with other columns', () => {
  it.each([
    [',known_on', '', 'Er ontbreekt: known_on.'],
    [',known_on', ',known_on,meer', 'Er is te veel: meer.'],
    ['code,report', 'report,code', 'De volgorde is anders.'],
  ])('is named with what differs from its format: %j became %j', async (from, to, said) => {
    const texts = new Map(files)
    texts.set('data/recommendation.csv', (files.get('data/recommendation.csv') ?? '').replace(from, to))
    expect(await faultsOf(sealFor(texts), bytesOf(texts))).toEqual([
      `data/recommendation.csv heeft andere kolommen dan versie 5 van het formaat. ${said}`,
    ])
  })
})

describe('a manifest', () => {
  it('reads back as it was written', () => {
    expect(manifest.parse(JSON.parse(manifestText(sealed)))).toEqual(sealed)
  })

  it.each(['../data/x.csv', '/etc/passwd', 'data/../x.csv', 'data/x.exe'])('refuses the path %s', (path) => {
    const files = [{ path, bytes: 0, sha256: sha256Of('') }]
    expect(manifest.safeParse({ ...sealed, files }).success).toBe(false)
  })
})
