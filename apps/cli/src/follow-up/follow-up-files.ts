import {
  computeFollowUp,
  currentFollowUpFormat,
  type FollowUpData,
  type FollowUpFormat,
  type FollowUpResults,
  type FollowUpSql,
  type FollowUpTable,
  followUpTableNames,
} from '@rode-draad/analytics'
import { parse } from 'csv-parse/sync'
import { type CsvCell, csvText } from '../files/csv-text.js'

/** Text of each file of an export, by its path. */
export type ExportFiles = ReadonlyMap<string, string>

export const dataPath = (table: string) => `data/${table}.csv`
export const sqlPath = (name: string) => `sql/${name}.sql`
const resultPath = (question: string) => `results/${question}.csv`

/** The data and the .sql files of an export as it is written now. */
export function sourceFiles(data: FollowUpData, sql: FollowUpSql): ExportFiles {
  const { tables, questions } = currentFollowUpFormat
  return new Map([
    ...followUpTableNames.map((table) => [dataPath(table), csvText(tables[table], data[table])] as const),
    [sqlPath('schema'), sql.schema],
    ...questions.map((question) => [sqlPath(question), sql.questions[question]] as const),
  ])
}

/**
 * What comes out of the data and the .sql files of an export, and nothing else.
 * @param format how it is laid out
 * @throws Error when a file is not there, or data and .sql do not fit
 */
export async function resultFiles(
  sources: ExportFiles,
  format: FollowUpFormat = currentFollowUpFormat,
): Promise<ExportFiles> {
  const text = (path: string) => {
    const found = sources.get(path)
    if (found === undefined) throw new Error(`${path} is not there`)
    return found
  }
  const questions = Object.fromEntries(
    format.questions.map((question) => [question, text(sqlPath(question))]),
  )
  const sql = { schema: text(sqlPath('schema')), questions: questions as FollowUpSql['questions'] }
  const data = Object.fromEntries(
    followUpTableNames.map((table) => [table, tableRows(table, format, text(dataPath(table)))]),
  )
  return asFiles(await computeFollowUp(data as unknown as FollowUpData, sql, format), format)
}

/** Every file that an export of this format has, beside its manifest. */
export function exportPaths({ questions }: FollowUpFormat): readonly string[] {
  return [
    ...followUpTableNames.map(dataPath),
    ...['schema', ...questions].map(sqlPath),
    ...questions.map(resultPath),
  ]
}

function tableRows(
  table: FollowUpTable,
  { tables }: FollowUpFormat,
  text: string,
): readonly (readonly (string | null)[])[] {
  const [header, ...rows] = parse(text, { relax_column_count: false }) as string[][]
  if (header?.join() !== tables[table].join()) throw new Error(`data/${table}.csv has other columns`)
  return rows.map((cells) => cells.map((cell) => (cell === '' ? null : cell)))
}

function asFiles(results: FollowUpResults, { questions }: FollowUpFormat): ExportFiles {
  return new Map(
    questions.map((question) => {
      const { columns, rows } = results[question]
      const cells = rows.map((row) => columns.map((column) => row[column] as CsvCell))
      return [resultPath(question), csvText(columns, cells)]
    }),
  )
}
