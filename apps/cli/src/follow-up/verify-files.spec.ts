import { readFile } from 'node:fs/promises'
import { beforeAll, describe, expect, it } from '@jest/globals'
import {
  type FollowUpData,
  type FollowUpFormat,
  followUpFormats,
  followUpSql,
  type FollowUpTable,
  followUpTables,
  measureStatusRows,
} from '@rode-draad/analytics'
import { csvText } from '../files/csv-text.js'
import { resultFiles, sourceFiles } from './follow-up-files.js'
import {
  currentFormatName,
  type FormatName,
  type Manifest,
  manifest,
  manifestText,
  newestVersion,
  sealManifest,
  sha256Of,
  versionsOfName,
} from './manifest.js'
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

function sealFor(
  texts: ReadonlyMap<string, string>,
  format: Manifest['format'] = currentFormatName,
): Manifest {
  return sealManifest({
    format,
    referenceDate: '2021-04-16',
    data: 'real',
    dataVersion: '1',
    asOf: '2026-01-01T00:00:00Z',
    versions: { duckdb: 'v1' },
    files: [...texts].map(([path, text]) => ({
      path,
      bytes: Buffer.byteLength(text),
      sha256: sha256Of(text),
    })),
  })
}
const bytesOf = (texts: ReadonlyMap<string, string>) =>
  new Map([...texts].map(([path, text]) => [path, Buffer.from(text)]))

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

describe('an export of before', () => {
  const formerFormats = followUpFormats.slice(0, -1)
  const namesOf = (version: number) =>
    (Object.keys(versionsOfName) as FormatName[]).filter((name) =>
      (versionsOfName[name] as readonly number[]).includes(version),
    )

  async function formerSql({ version }: FollowUpFormat, name: string): Promise<string> {
    const folder = new URL(`../../fixtures/follow-up-format-${version}/`, import.meta.url)
    return await readFile(new URL(`${name}.sql`, folder), 'utf8')
  }

  /** As a former version of the program wrote it: with the columns, the questions and the .sql files of then alone. */
  async function formerExport(format: FollowUpFormat): Promise<Map<string, string>> {
    const sources = new Map<string, string>()
    for (const [table, columns] of Object.entries(format.tables)) {
      const present: readonly string[] = followUpTables[table as FollowUpTable]
      const places = columns.map((column) => present.indexOf(column))
      const rows = data[table as FollowUpTable].map((row) => places.map((place) => row[place] ?? null))
      sources.set(`data/${table}.csv`, csvText(columns, rows))
    }
    for (const name of ['schema', ...format.questions])
      sources.set(`sql/${name}.sql`, await formerSql(format, name))
    return new Map([...sources, ...(await resultFiles(sources, format))])
  }
  const formerVersion = async (version: number) => {
    const format = formerFormats.find((one) => one.version === version)
    return format === undefined ? new Map<string, string>() : await formerExport(format)
  }

  it.each(
    formerFormats.flatMap((format) => namesOf(format.version).map((name) => [format.version, name] as const)),
  )('is verified by the columns and questions of version %i, named %s', async (version, name) => {
    const texts = await formerVersion(version)
    expect(texts.get('results/recommendations.csv')).toMatch(/2020-01-01,365,/)
    const { format, faults } = await verifyFiles(sealFor(texts, name), bytesOf(texts))
    expect([format.version, faults]).toEqual([version, []])
  })

  it('has no promises in version 1, and no date of the source of a recommendation before version 3', async () => {
    const [first, second, third] = await Promise.all([1, 2, 3].map(formerVersion))
    expect([first, second].map((texts) => texts?.has('results/promises.csv'))).toEqual([false, true])
    expect(
      [first, second, third].map((texts) => texts?.get('data/recommendation.csv')?.includes('known_on')),
    ).toEqual([false, false, true])
  })

  it.each(formerFormats)('has the tables that the schema of version $version lays out', async (format) => {
    const schema = await formerSql(format, 'schema')
    const laidOut = [...schema.matchAll(/^CREATE TABLE (\w+) \(([^;]*)\);/gm)].map(
      ([, table = '', body = '']) =>
        [table, body.split(',').map((part) => part.trim().split(' ')[0])] as const,
    )
    expect(Object.fromEntries(laidOut)).toEqual(format.tables)
  })

  it('has a name that says in which versions it can be, up to the newest', () => {
    expect(followUpFormats.map(({ version }) => [version, namesOf(version).length > 0])).toEqual(
      Array.from({ length: newestVersion }, (_, index) => [index + 1, true]),
    )
  })

  it('is found out when its results were changed', async () => {
    const texts = await formerVersion(2)
    const results = texts.get('results/recommendations.csv') ?? ''
    texts.set('results/recommendations.csv', results.replace(',365,', ',36,'))
    expect(await faultsOf(sealFor(texts, 'rode-draad-opvolging-1'), bytesOf(texts))).toEqual([
      'results/recommendations.csv komt niet uit de gegevens en de .sql-bestanden.',
    ])
  })

  it.each([
    [',known_on', '', 'Er ontbreekt: known_on.'],
    [',known_on', ',known_on,meer', 'Er is te veel: meer.'],
    ['code,report', 'report,code', 'De volgorde is anders.'],
  ])('has other columns than its format: %j became %j', async (from, to, said) => {
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
