import type { TokenPiece } from '@rode-draad/domain'
import { Client } from 'pg'
import { everywhereInTransaction } from '../database/everywhere-in-transaction.js'
import { WorkerCrashed } from '../intake/preparing-pool.js'
import { isEarlier, textTables, type Querying, type ReadAgain, type TextTable } from './stored-texts.js'

/** Rows of signals, quarantine and notes; a row has one text or two. */
export interface RedactedAgain {
  readonly read: number
  /** Of these, rows that something was taken out of. */
  readonly changed: number
  /** Rows that no thread survives: left as they are, and tried once more by a next call. */
  readonly unread: number
}

export interface RedactingAgain {
  /** The version that reads, a whole number. */
  readonly version: string
  /** See redactAgain. @throws WorkerCrashed when a thread did not survive these texts */
  readonly redact: (texts: readonly string[]) => Promise<readonly (readonly TokenPiece[])[]>
  /** Rows in one transaction. */
  readonly chunk?: number
  readonly onChunk?: (soFar: RedactedAgain) => void
  /** Ends the work after the chunk that it is at; a next call goes on there. */
  readonly abort?: AbortSignal
}

/**
 * Reads every stored text that an earlier version redacted, and takes out what this version still finds; once for all
 * programs on this database: who holds the lock does it. Each row tells which version read it, so that a call that was
 * stopped or killed has lost nothing; a version that is older than a row leaves it. A text that no thread survives stops
 * nothing but itself. Afterwards the dead rows are cleared from the tables too.
 * @param ownerUrl only the owner can change a text
 * @returns what was done now; 'busy' when another program is at it
 */
export async function redactStored(
  ownerUrl: string,
  redacting: RedactingAgain,
): Promise<RedactedAgain | 'busy'> {
  const client = new Client({ connectionString: ownerUrl })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const { rows } = await client.query<{ locked: boolean }>(
      `SELECT pg_try_advisory_lock(hashtext('rode-draad redact again')) AS locked`,
    )
    if (rows[0]?.locked !== true) return 'busy'
    const done = { read: 0, changed: 0, unread: 0 }
    const changedTables: string[] = []
    for (const table of textTables) {
      const before = done.changed
      await readTable(client, table, redacting, done)
      if (done.changed > before) changedTables.push(table.name)
    }
    if (changedTables.length > 0) await client.query(`VACUUM ${changedTables.join(', ')}`)
    return done
  } finally {
    await client.end()
  }
}

async function readTable(
  client: Client,
  table: TextTable,
  redacting: RedactingAgain,
  done: { -readonly [Count in keyof RedactedAgain]: number },
): Promise<void> {
  const { onChunk, abort } = redacting
  for (let after: string | null = null; abort?.aborted !== true;) {
    const chunk = await everywhereInTransaction(client, () => readChunk(client, table, redacting, after))
    if (chunk === null) return
    after = chunk.last
    done.read += chunk.read
    done.changed += chunk.changed
    done.unread += chunk.unread
    onChunk?.({ ...done })
  }
}

/** @returns null when none is left */
async function readChunk(
  client: Querying,
  table: TextTable,
  redacting: RedactingAgain,
  after: string | null,
): Promise<(RedactedAgain & { last: string }) | null> {
  const { version, chunk = 50 } = redacting
  const { rows } = await client.query<StoredRow>(table.next, [after, version, chunk])
  const last = rows.at(-1)
  if (last === undefined) return null
  const read = await readRows(rows, redacting)
  const changed = read.filter(({ text, outcome }) => text.length + outcome.length > 0)
  if (changed.length > 0) await table.put(client, changed)
  await client.query(table.read, [JSON.stringify(read.map(({ id, version }) => ({ id, version }))), version])
  const [unread, count] = [rows.length - read.length, changed.length]
  return { last: last.place, read: read.length, changed: count, unread }
}

interface StoredRow {
  readonly place: string
  readonly id: string
  readonly version: number | null
  readonly text: string | null
  readonly outcome: string | null
}

/** Together, or one by one when a thread did not survive that; those that none survives are left out. */
async function readRows(rows: readonly StoredRow[], redacting: RedactingAgain): Promise<ReadAgain[]> {
  try {
    return await readTogether(rows, redacting)
  } catch (error) {
    if (!(error instanceof WorkerCrashed) || redacting.abort?.aborted === true) throw error
    // When they do not survive an empty one either it is not for these texts
    await redacting.redact([''])
    const read: ReadAgain[] = []
    for (const row of rows) read.push(...(await readTogether([row], redacting).catch(noneWhenCrashed)))
    return read
  }
}

function noneWhenCrashed(error: unknown): never[] {
  if (error instanceof WorkerCrashed) return []
  throw error
}

async function readTogether(
  rows: readonly StoredRow[],
  { redact }: Pick<RedactingAgain, 'redact'>,
): Promise<ReadAgain[]> {
  const texts = rows.flatMap(({ text, outcome }) => [text ?? '', outcome ?? ''])
  const found = await redact(texts)
  if (found.length !== texts.length) throw new Error('not as many answers as texts')
  return rows.map(({ id, version }, at) => ({
    ...{ id, version },
    ...{ text: found[2 * at] ?? [], outcome: found[2 * at + 1] ?? [] },
  }))
}

/** How many rows an earlier version than this redacted, and no later one read. */
export async function countRedactedEarlier(ownerUrl: string, version: string): Promise<number> {
  const client = new Client({ connectionString: ownerUrl })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const counts = textTables.map(
      ({ name, withText }) => `(SELECT count(*) FROM ${name} WHERE (${withText}) AND ${isEarlier('$1')})`,
    )
    return await everywhereInTransaction(client, async () => {
      const { rows } = await client.query<{ n: number }>(`SELECT (${counts.join(' + ')})::integer AS n`, [
        version,
      ])
      return rows[0]?.n ?? 0
    })
  } finally {
    await client.end()
  }
}
