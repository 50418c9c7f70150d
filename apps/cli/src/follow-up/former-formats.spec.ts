import { readFile } from 'node:fs/promises'
import { describe, expect, it } from '@jest/globals'
import { type FollowUpFormat, followUpFormats } from '@rode-draad/analytics'
import { csvText } from '../files/csv-text.js'
import { resultFiles } from './follow-up-files.js'
import { type FormatName, newestVersion, versionsOfName } from './manifest.js'
import { bytesOf, sealFor } from './test-export.js'
import { verifyFiles } from './verify-files.js'

const day = (edtf: string) => ({ edtf, earliest: edtf, latest: edtf, used: edtf })
const version = { version: '1', withdrawn: 'false' }

/** What was exported, by the names of columns: each format has those of it that it knows. */
const told: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  setting: [{ reference_date: '2021-04-16' }],
  vague_date: [day('2019-01-01'), day('2020-01-01'), day('2020-06-01')],
  recommendation: [
    {
      ...{ code: 'a', report: 'Rapport', issued: '2019-01-01', form: 'brief', addressee: 'VWS' },
      ...{
        recommendation: 'Doe iets',
        themes: 'pgb',
        status: 'open',
        source: 'bron',
        known_on: '2019-01-01',
      },
      ...version,
    },
  ],
  recommendation_measure: [{ recommendation: 'a', measure: 'm', version: '1' }],
  recommendation_theme: [{ recommendation: 'a', theme: 'pgb', version: '1' }],
  measure: [
    {
      ...{ code: 'm', title: 'Een wet', kind: 'wet', structural: 'true', status: 'in werking' },
      ...{ in_force: '2020-01-01', according_to: 'VWS', known_on: '2020-06-01', source: 'bron', ...version },
    },
  ],
  theme_year: [{ theme: 'pgb', year: '2020', suppressed: 'true' }],
}

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
      const rows = (told[table] ?? []).map((row) => columns.map((column) => row[column] ?? null))
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
    const { faults } = await verifyFiles(sealFor(texts, 'rode-draad-opvolging-1'), bytesOf(texts))
    expect(faults).toEqual(['results/recommendations.csv komt niet uit de gegevens en de .sql-bestanden.'])
  })
})
