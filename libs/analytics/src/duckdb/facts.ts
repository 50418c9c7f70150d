import type { DuckDBConnection, DuckDBValue } from '@duckdb/node-api'
import { readSyncState, type SyncState } from '../sync/sync-state.js'
import { sqlText } from './sql-text.js'
import type { WorkedOut } from './worked-out.js'

export type SqlParameters = Readonly<Record<string, string | number | boolean | null>>

/** The facts as they stood at one moment, to be asked by .sql files. */
export class Facts {
  constructor(
    private readonly connection: DuckDBConnection,
    private readonly workedOut: WorkedOut,
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
   * What `make` works out from these facts, once for as long as they are the same; before the first sync each time.
   * @param key names what is worked out and everything it depends on beside the facts
   */
  async once<T>(key: string, make: () => Promise<T>): Promise<T> {
    const state = await this.state()
    return state ? await this.workedOut.once(`${state.storeId} ${state.version}`, key, make) : await make()
  }
}
