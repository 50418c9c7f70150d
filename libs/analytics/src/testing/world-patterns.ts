import type { AnalyticalStore } from '../duckdb/analytical-store.js'

/** A published pattern of a world, with which signals belong to it (places in the world). */
export interface WorldPattern {
  readonly code: string
  /** With a semicolon between them. */
  readonly themes: string
  readonly signals: readonly number[]
}

/** Makes a copy that holds a world hold these patterns and no others. */
export async function fillPatterns(store: AnalyticalStore, patterns: readonly WorldPattern[]): Promise<void> {
  await store.use(async (connection) => {
    for (const table of ['fact_pattern', 'fact_pattern_signal']) await connection.run(`DELETE FROM ${table}`)
    for (const { code, themes, signals } of patterns) {
      await connection.run(
        `INSERT INTO fact_pattern (key, fictional, title, themes, source) VALUES ('${code}', false, '${code}', '${themes}', 'x')`,
      )
      const links = signals.map((place) => `('${place}', '${code}')`)
      if (links.length > 0) await connection.run(`INSERT INTO fact_pattern_signal VALUES ${links.join(', ')}`)
    }
  })
}
