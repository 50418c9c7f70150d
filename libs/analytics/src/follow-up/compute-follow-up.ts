import { type DuckDBConnection, DuckDBInstance, version } from '@duckdb/node-api'
import { currentFollowUpFormat, type FollowUpFormat } from './follow-up-formats.js'
import type { FollowUpQuestion, FollowUpSql } from './follow-up-sql.js'
import type { FollowUpRows } from './follow-up-tables.js'

/** What a question gives: plain values in the order of its .sql file. */
export interface FollowUpResult {
  readonly columns: readonly string[]
  readonly rows: readonly Readonly<Record<string, unknown>>[]
}
export type FollowUpResults = Readonly<Record<FollowUpQuestion, FollowUpResult>>

/** What is read from a file of somebody else may compute, and reach nothing outside itself. */
const settings = {
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
  enable_external_access: 'false',
  lock_configuration: 'true',
  memory_limit: '512MB',
  threads: '1',
}

/**
 * Computes the follow-up from its tables alone, in a database of its own that is gone afterwards: the one definition for the
 * API, an export, and whoever checks that export.
 * @param data rows by table, at least of those of the format
 * @param format how data and .sql are laid out; results are of its questions alone
 * @throws Error when the data do not fit the schema or a text is no SQL
 */
export async function computeFollowUp(
  data: Readonly<Record<string, FollowUpRows>>,
  sql: FollowUpSql,
  format: FollowUpFormat = currentFollowUpFormat,
): Promise<FollowUpResults> {
  const instance = await DuckDBInstance.create(':memory:', settings)
  try {
    const connection = await instance.connect()
    await connection.run(sql.schema)
    for (const [table, columns] of Object.entries(format.tables)) {
      const rows = data[table]
      if (rows === undefined) throw new Error(`${table} is not among the data`)
      await fill(connection, table, columns, rows)
    }
    const results: Partial<Record<FollowUpQuestion, FollowUpResult>> = {}
    for (const question of format.questions) {
      const reader = await connection.runAndReadAll(sql.questions[question])
      results[question] = { columns: reader.columnNames(), rows: reader.getRowObjectsJS().map(plain) }
    }
    connection.closeSync()
    return results as FollowUpResults
  } finally {
    instance.closeSync()
  }
}

async function fill(
  connection: DuckDBConnection,
  table: string,
  columns: readonly string[],
  rows: FollowUpRows,
): Promise<void> {
  const marks = columns.map((_, index) => `$${index + 1}`)
  const statement = await connection.prepare(`INSERT INTO ${table} VALUES (${marks.join(', ')})`)
  for (const row of rows) {
    row.forEach((cell, index) =>
      cell === null ? statement.bindNull(index + 1) : statement.bindVarchar(index + 1, cell),
    )
    await statement.run()
  }
}

/** Whole numbers of DuckDB come as bigint. */
function plain(row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === 'bigint' ? Number(value) : value]),
  )
}

/** Version of the database that computes, such as 'v1.5.6'. */
export function duckdbVersion(): string {
  return version()
}
