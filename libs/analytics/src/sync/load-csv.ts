import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { DuckDBConnection } from '@duckdb/node-api'

/** Of the folders beside the store that hold the facts of a sync while it runs. */
export const syncFolderPrefix = 'sync-'

/**
 * Streams CSV into a table by way of a file beside the store: typed, off the event loop, in constant memory.
 * @param source CSV with a header and the table's columns in order; an empty field is null, "" an empty text
 */
export async function loadCsv(
  connection: DuckDBConnection,
  storeFile: string,
  table: string,
  source: Readable,
): Promise<void> {
  const columns = await columnsOf(connection, table)
  await withCsvFile(storeFile, source, async (file) => {
    await connection.run(`INSERT INTO ${table} SELECT * FROM read_csv('${file}', header = true, ${columns})`)
  })
}

/** Removes from a table every row whose key is in the CSV (one column, no header). */
export async function deleteKeys(
  connection: DuckDBConnection,
  storeFile: string,
  tables: readonly string[],
  source: Readable,
): Promise<void> {
  await withCsvFile(storeFile, source, async (file) => {
    const keys = `SELECT key FROM read_csv('${file}', header = false, ${csvOptions({ key: 'VARCHAR' })})`
    for (const table of tables) await connection.run(`DELETE FROM ${table} WHERE key IN (${keys})`)
  })
}

function csvOptions(columns: Record<string, string>): string {
  const typed = Object.entries(columns).map(([name, type]) => `'${name}': '${type}'`)
  return `auto_detect = false, delim = ',', quote = '"', escape = '"', nullstr = '', allow_quoted_nulls = false, columns = {${typed.join(', ')}}`
}

async function columnsOf(connection: DuckDBConnection, table: string): Promise<string> {
  const reader = await connection.runAndReadAll(
    `SELECT column_name, data_type FROM information_schema.columns WHERE table_name = $1 ORDER BY ordinal_position`,
    [table],
  )
  return csvOptions(Object.fromEntries(reader.getRowsJS() as [string, string][]))
}

async function withCsvFile(storeFile: string, source: Readable, work: (file: string) => Promise<void>) {
  const folder = await mkdtemp(join(dirname(storeFile), syncFolderPrefix))
  const file = join(folder, 'facts.csv')
  try {
    await pipeline(source, createWriteStream(file, { mode: 0o600 }))
    await work(file.replaceAll("'", "''"))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
