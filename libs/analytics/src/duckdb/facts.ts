import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api'
import { readSyncState, type SyncState } from '../sync/sync-state.js'
import { sqlText } from './sql-text.js'
import type { Edition, Editions } from './editions.js'

export type SqlParameters = Readonly<Record<string, string | number | boolean | null>>

/** The facts as they stood at one moment, to be asked by .sql files. */
export class Facts {
  constructor(
    private readonly connection: DuckDBConnection,
    private readonly editions: Editions<Facts>,
  ) {}

  /** Runs one .sql file with the parameters that it names; rows as plain values in the order of the file. */
  async rows(name: string, parameters: SqlParameters = {}): Promise<Record<string, unknown>[]> {
    const sql = await sqlText(name)
    const named = Object.entries(parameters).filter(([key]) => new RegExp(`\\$${key}\\b`).test(sql))
    const reader = await this.connection.runAndReadAll(
      sql,
      Object.fromEntries(named) as Record<string, DuckDBValue>,
    )
    return reader.getRowObjectsJS()
  }

  /** How far the copy was; null before the first sync. */
  async state(): Promise<SyncState | null> {
    return await readSyncState(this.connection)
  }

  /**
   * What `make` works out from all facts of one moment, once for many questions: from the facts of now or of an earlier
   * moment, as the store was told when it was opened.
   * @param key names what is worked out and everything it depends on beside the facts
   */
  async edition<T>(key: string, make: (facts: Facts) => Promise<T>): Promise<Edition<T>> {
    return await this.editions.of(key, this, make)
  }
}
