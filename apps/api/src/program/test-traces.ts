import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { everywhere } from '@rode-draad/domain'
import { inScope } from '@rode-draad/store'
import type { DataSource } from 'typeorm'
import type { TestProgram } from './test-program.js'

/** Where a word was found: table and column, or a file. */
export type Trace = string

/**
 * The columns of PostgreSQL that hold a word, whatever table they are in, also one that is made later.
 * @param role by default the application, which sees everything but the log of reading
 */
export async function tracesInPostgres(
  { services }: TestProgram,
  word: string,
  role: DataSource = services.stores.postgres,
): Promise<Trace[]> {
  return await inScope(role, everywhere, async (manager) => {
    const columns = (await manager.query(
      `SELECT table_name AS "table", column_name AS "column"
       FROM information_schema.tables JOIN information_schema.columns USING (table_schema, table_name)
       WHERE table_schema = 'public' AND table_type = 'BASE TABLE'
         AND data_type IN ('text', 'character varying', 'character', 'json', 'jsonb', 'xml', 'ARRAY', 'bytea')
         AND has_column_privilege(format('%I.%I', table_schema, table_name), column_name, 'SELECT')
       ORDER BY 1, 2`,
    )) as { table: string; column: string }[]
    const found: Trace[] = []
    for (const { table, column } of columns) {
      const hits = (await manager.query(
        `SELECT FROM ${table} WHERE ${column}::text LIKE '%' || $1 || '%'
           OR ${column}::text LIKE '%' || encode(convert_to($1, 'UTF8'), 'hex') || '%' LIMIT 1`,
        [word],
      )) as unknown[]
      if (hits.length > 0) found.push(`${table}.${column}`)
    }
    return found
  })
}

/** The columns of the analytical copy that hold a word. */
export async function tracesInCopy({ services }: TestProgram, word: string): Promise<Trace[]> {
  return await services.stores.analytics.use(async (connection) => {
    const columns = await connection.runAndReadAll(
      'SELECT table_name, column_name FROM information_schema.columns ORDER BY ALL',
    )
    const found: Trace[] = []
    for (const [table, column] of columns.getRowsJson()) {
      const sql = `SELECT 1 FROM ${String(table)} WHERE CAST(${String(column)} AS VARCHAR) LIKE '%${word}%' LIMIT 1`
      if ((await connection.runAndReadAll(sql)).currentRowCount > 0)
        found.push(`${String(table)}.${String(column)}`)
    }
    return found
  })
}

/** The files below a folder that hold one of these words as it stands there; what goes away meanwhile aside. */
export async function tracesInFiles(folder: string, words: readonly string[]): Promise<Trace[]> {
  const found: Trace[] = []
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const file = join(entry.parentPath, entry.name)
    const content = entry.isFile() ? await readFile(file).catch(() => null) : null
    if (words.some((word) => content?.includes(word))) found.push(file)
  }
  return found
}
