import {
  computeFollowUp,
  currentFollowUpFormat,
  type FollowUpData,
  type FollowUpFormat,
  type FollowUpResults,
  type FollowUpSql,
  type FollowUpRows,
  followUpQuestions,
  followUpTableNames,
  followUpTables,
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
  return new Map([
    ...followUpTableNames.map(
      (table) => [dataPath(table), csvText(followUpTables[table], data[table])] as const,
    ),
    [sqlPath('schema'), sql.schema],
    ...followUpQuestions.map((question) => [sqlPath(question), sql.questions[question]] as const),
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
    Object.entries(format.tables).map(([table, columns]) => [
      table,
      tableRows(table, columns, text(dataPath(table))),
    ]),
  )
  return asFiles(await computeFollowUp(data, sql, format), format)
}

/** Every file that an export of this format has, beside its manifest. */
export function exportPaths({ tables, questions }: FollowUpFormat): readonly string[] {
  return [
    ...Object.keys(tables).map(dataPath),
    ...['schema', ...questions].map(sqlPath),
    ...questions.map(resultPath),
  ]
}

function tableRows(table: string, columns: readonly string[], text: string): FollowUpRows {
  const [header, ...rows] = parse(text, { relax_column_count: false }) as string[][]
  if (header?.join() !== columns.join()) throw new Error(`data/${table}.csv has other columns`)
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
