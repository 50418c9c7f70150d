import {
  computeFollowUp,
  type FollowUpData,
  followUpQuestions,
  type FollowUpResults,
  type FollowUpSql,
  type FollowUpTable,
  followUpTableNames,
  followUpTables,
} from '@rode-draad/analytics'
import { parse } from 'csv-parse/sync'
import { type CsvCell, csvText } from '../files/csv-text.js'

/** Text of each file of an export, by its path. */
export type ExportFiles = ReadonlyMap<string, string>

const dataPath = (table: string) => `data/${table}.csv`
const sqlPath = (name: string) => `sql/${name}.sql`
const resultPath = (question: string) => `results/${question}.csv`

/** The data and the .sql files of an export. */
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
 * @throws Error when a file is not there, or data and .sql do not fit
 */
export async function resultFiles(sources: ExportFiles): Promise<ExportFiles> {
  const text = (path: string) => {
    const found = sources.get(path)
    if (found === undefined) throw new Error(`${path} is not there`)
    return found
  }
  const questions = Object.fromEntries(
    followUpQuestions.map((question) => [question, text(sqlPath(question))]),
  )
  const sql = { schema: text(sqlPath('schema')), questions: questions as FollowUpSql['questions'] }
  const data = Object.fromEntries(
    followUpTableNames.map((table) => [table, tableRows(table, text(dataPath(table)))]),
  )
  return asFiles(await computeFollowUp(data as unknown as FollowUpData, sql))
}

/** Every file that an export has, beside its manifest. */
export const exportPaths: readonly string[] = [
  ...followUpTableNames.map(dataPath),
  ...['schema', ...followUpQuestions].map(sqlPath),
  ...followUpQuestions.map(resultPath),
]

function tableRows(table: FollowUpTable, text: string): readonly (readonly (string | null)[])[] {
  const [header, ...rows] = parse(text, { relax_column_count: false }) as string[][]
  if (header?.join() !== followUpTables[table].join()) throw new Error(`data/${table}.csv has other columns`)
  return rows.map((cells) => cells.map((cell) => (cell === '' ? null : cell)))
}

function asFiles(results: FollowUpResults): ExportFiles {
  return new Map(
    followUpQuestions.map((question) => {
      const { columns, rows } = results[question]
      const cells = rows.map((row) => columns.map((column) => row[column] as CsvCell))
      return [resultPath(question), csvText(columns, cells)]
    }),
  )
}
