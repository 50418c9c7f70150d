import { chmod, mkdir, readdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api'
import { periodKinds } from '@rode-draad/domain'
import { syncFolderPrefix } from '../sync/load-csv.js'
import { Editions, type Renewal } from './editions.js'
import { Facts } from './facts.js'
import { knownPeriods } from './known-periods.js'
import { schemaHash, sqlText } from './sql-text.js'

export class AnalyticalStoreInUse extends Error {
  override name = 'AnalyticalStoreInUse'
}

/** memory_limit bounds what DuckDB keeps beside the rest of the program, which has 600 MB in all; larger work goes to disk. */
const settings = {
  autoinstall_known_extensions: 'false',
  autoload_known_extensions: 'false',
  enable_external_access: 'true',
  memory_limit: '80MB',
  threads: '2',
}

/**
 * The DuckDB file. Exactly one process can have it open; the lock goes when the process goes, however it ends.
 */
export class AnalyticalStore {
  private editions: Editions<Facts>

  private constructor(
    readonly file: string,
    private instance: DuckDBInstance,
    private readonly renewal: Renewal,
  ) {
    this.editions = new Editions(renewal)
  }

  /**
   * @param renewal when editions, what readers under disclosure control see, follow the facts
   * @throws AnalyticalStoreInUse when another process has it open
   */
  static async open(file: string, renewal: Renewal = 'at-every-change'): Promise<AnalyticalStore> {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    await chmod(dirname(file), 0o700)
    const store = new AnalyticalStore(file, await createInstance(file), renewal)
    // Only now, as the lock says that nobody syncs.
    await removeLeftFolders(file)
    // A file can open well and turn out to be damaged only when something in it is read.
    if (!(await store.hasCurrentSchema().catch(() => false))) await store.reset()
    return store
  }

  /** One look at the facts for all queries of an answer: a sync in the middle changes nothing for it. */
  async look<T>(work: (facts: Facts) => Promise<T>): Promise<T> {
    return await this.use(async (connection) => {
      await connection.run('BEGIN')
      try {
        return await work(new Facts(connection, this.editions))
      } finally {
        await connection.run('ROLLBACK')
      }
    })
  }

  /** Makes what readers under disclosure control see anew, from the facts of now. */
  async renewEditions(): Promise<void> {
    const { editions } = this
    await this.look((facts) => editions.renew(facts))
  }

  /** A connection for the length of some work. */
  async use<T>(work: (connection: DuckDBConnection) => Promise<T>): Promise<T> {
    const connection = await this.instance.connect()
    try {
      await connection.run(`SET TimeZone = 'UTC'`)
      return await work(connection)
    } finally {
      connection.closeSync()
    }
  }

  /** Throws everything away and starts with empty tables. */
  async reset(): Promise<void> {
    this.instance.closeSync()
    this.editions = new Editions(this.renewal)
    await removeFile(this.file)
    this.instance = await createInstance(this.file)
    await this.use(async (connection) => {
      await connection.run(await sqlText('schema'))
      await fillPeriods(connection)
    })
  }

  close(): void {
    this.instance.closeSync()
  }

  private async hasCurrentSchema(): Promise<boolean> {
    const current = await schemaHash()
    return await this.use(async (connection) => {
      const tables = await connection.runAndReadAll(
        `SELECT count(*) FROM information_schema.tables WHERE table_name = 'sync_state'`,
      )
      if (Number(tables.getRows()[0]?.[0]) === 0) return false
      const state = await connection.runAndReadAll('SELECT schema_hash FROM sync_state')
      return state.getRows()[0]?.[0] === current
    })
  }
}

/** What DuckDB says on Linux and macOS, and on Windows. Not just "lock": damage is reported by block. */
const heldElsewhere = /could not set lock|conflicting lock|being used by another process/i

async function createInstance(file: string): Promise<DuckDBInstance> {
  try {
    return await DuckDBInstance.create(file, settings)
  } catch (cause) {
    if (heldElsewhere.test(String(cause))) {
      throw new AnalyticalStoreInUse('analytical store is in use', { cause })
    }
    // Disposable by design: a file that cannot be read is thrown away and built again.
    await removeFile(file)
    return await DuckDBInstance.create(file, settings)
  }
}

async function removeFile(file: string): Promise<void> {
  await rm(file, { force: true })
  await rm(`${file}.wal`, { force: true })
}

/** What a process that was killed in a sync left: facts by signal, which would outlive an erasure. */
async function removeLeftFolders(file: string): Promise<void> {
  const folder = dirname(file)
  const left = (await readdir(folder)).filter((name) => name.startsWith(syncFolderPrefix))
  for (const name of left) await rm(join(folder, name), { recursive: true, force: true })
}

async function fillPeriods(connection: DuckDBConnection): Promise<void> {
  const periods = periodKinds.flatMap(knownPeriods)
  const values = periods.map(
    (p) => `('${p.kind}', '${p.code}', DATE '${p.startsOn}', DATE '${p.endsBefore}')`,
  )
  await connection.run(`INSERT INTO period VALUES ${values.join(', ')}`)
}
