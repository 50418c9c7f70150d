import { randomUUID as makeUuid } from 'node:crypto'
import { addDays, parsePeriodCode, type PlainDate } from '@rode-draad/domain'
import { Pool } from 'pg'
import { SteadyClient } from '../database/steady-client.js'
import { AuditUnavailable } from './audit-unavailable.js'
import { plainReading, type CaseReading, type NewCaseReading } from './case-reading.js'
import { emptyChain, lineHash, type ChainHead } from './hash-chain.js'
import { insertReadings, readingValues } from './insert-reading.js'
import { readHeads, writeHeads } from './kept-heads.js'
import { readingsAbout, readingsBetween, storedLines } from './readings.js'
import { verifyChains, type ChainReport } from './verify-chains.js'

/** The log of reading cases. */
export interface Audit {
  /**
   * Adds one line; resolves when it is committed and the end of the chain is kept. A line may stand in the log of
   * a case that in the end was not given; never the other way round.
   * @throws AuditUnavailable when that is not certain: nothing may be given then
   * @throws RangeError when a field cannot be kept as it is
   */
  write(reading: NewCaseReading): Promise<void>
  /** Every line about a signal, newest first. */
  whoSaw(signalId: string): Promise<CaseReading[]>
  /** Every line of an ISO week (2020-W53) in Dutch time, oldest first. @throws RangeError when it is no week */
  readingsOfWeek(isoWeek: string): Promise<CaseReading[]>
  /** Every line of the `weeks` weeks before that week, oldest first. */
  readingsBefore(isoWeek: string, weeks: number): Promise<CaseReading[]>
  /** Whether every chain still is what was written, and those of this program still end where they ended. */
  verify(): Promise<ChainReport[]>
  close(): Promise<void>
}

export interface AuditOptions {
  /** Where the ends of the chains are kept. */
  readonly dataDirectory: string
  readonly now: () => Date
  readonly randomUUID?: () => string
  /** Told that the chain of this program was found broken; a new one has begun. */
  readonly onBroken?: (replica: string) => void
  /** How long to wait for a server that does not answer, while somebody waits for a case. */
  readonly patienceMs?: number
}

/**
 * Opens the log as the role that may add to it and read it, and goes on with this program's own chain. Lines are
 * written in the order in which they were asked for; those that come while others are committed are committed together.
 * @throws AuditUnavailable when the database is not there
 * @throws ConfigurationError when the kept ends are damaged
 */
export async function openAudit(
  auditUrl: string,
  { dataDirectory, now, randomUUID = makeUuid, onBroken = () => undefined, patienceMs = 5000 }: AuditOptions,
): Promise<Audit> {
  let heads = await readHeads(dataDirectory)
  const pool = new Pool({
    Client: SteadyClient,
    connectionString: auditUrl,
    max: 4,
    connectionTimeoutMillis: patienceMs,
    statement_timeout: patienceMs,
    // Later than the server itself: a statement given up from here could still be carried out.
    query_timeout: 1.5 * patienceMs,
    options: '-c TimeZone=UTC -c synchronous_commit=on',
  })
  // A connection that is lost while idle is replaced; without a listener it would end the program.
  pool.on('error', () => undefined)
  /** null after a write of which the outcome is not known. */
  let head: ChainHead | null = null
  let queue: Promise<unknown> = Promise.resolve()
  /** Lines that wait for those before them, and may have more with them. */
  let gathering: Gathering | null = null

  /** The end of this program's chain, by the database; a new chain when the kept end is not in it. */
  async function findHead(): Promise<ChainHead> {
    const kept = heads.at(-1)
    if (kept) {
      const found = await pool.query<{ sequence: number; hash: Buffer; kept: Buffer | null }>(
        `SELECT sequence::float8 AS sequence, hash,
           (SELECT hash FROM case_reading WHERE replica = $1 AND sequence = $2) AS kept
         FROM case_reading WHERE replica = $1 ORDER BY case_reading.sequence DESC LIMIT 1`,
        [kept.replica, kept.sequence],
      )
      const { sequence, hash, kept: stored } = found.rows[0] ?? { ...emptyChain(kept.replica), kept: null }
      if (kept.sequence === 0 || stored?.equals(kept.hash)) return { replica: kept.replica, sequence, hash }
      onBroken(kept.replica)
    }
    const begun = emptyChain(randomUUID())
    await writeHeads(dataDirectory, [...heads, begun])
    heads = [...heads, begun]
    return begun
  }

  async function append(readings: readonly NewCaseReading[]): Promise<void> {
    let end = head ?? (await findHead())
    head = null
    const values: unknown[] = []
    for (const reading of readings) {
      const { replica, hash: previous } = end
      const line: CaseReading = { ...reading, replica, sequence: end.sequence + 1, readAt: now() }
      end = { replica, sequence: line.sequence, hash: lineHash(previous, line) }
      values.push(...readingValues(line, previous, end.hash))
    }
    await pool.query(insertReadings(readings.length), values)
    heads = [...heads.slice(0, -1), end]
    await writeHeads(dataDirectory, heads)
    head = end
  }

  /** @returns when the line is written with those that waited with it; they are or are not written together */
  function enqueue(reading: NewCaseReading): Promise<void> {
    if (gathering && gathering.readings.length < mostTogether) {
      gathering.readings.push(reading)
      return gathering.written
    }
    const readings = [reading]
    const written = queue.then(() => {
      if (gathering?.readings === readings) gathering = null
      return append(readings)
    })
    queue = written.catch(() => undefined)
    gathering = { readings, written }
    return written
  }

  const available = async <T>(work: Promise<T>): Promise<T> => {
    try {
      return await work
    } catch (cause) {
      throw new AuditUnavailable(cause)
    }
  }

  try {
    await available(pool.query('SELECT FROM case_reading LIMIT 1'))
    head = await available(findHead())
  } catch (error) {
    await pool.end()
    throw error
  }
  return {
    async write(reading) {
      const plain = plainReading(reading)
      await available(enqueue(plain))
    },
    whoSaw: (signalId) => available(readingsAbout(pool, signalId)),
    async readingsOfWeek(isoWeek) {
      const monday = mondayOf(isoWeek)
      return await available(readingsBetween(pool, monday, addDays(monday, 7)))
    },
    async readingsBefore(isoWeek, weeks) {
      const monday = mondayOf(isoWeek)
      return await available(readingsBetween(pool, addDays(monday, -7 * weeks), monday))
    },
    async verify() {
      const kept = await queue.then(() => heads)
      return await available(verifyChains(storedLines(pool), kept))
    },
    close: () => pool.end(),
  }
}

interface Gathering {
  readonly readings: NewCaseReading[]
  readonly written: Promise<void>
}

/** Lines in one statement, of fourteen values each: PostgreSQL takes 65,535. */
const mostTogether = 500

/** @throws RangeError when it is no ISO week */
function mondayOf(isoWeek: string): PlainDate {
  const period = parsePeriodCode(isoWeek)
  if (period?.kind !== 'week') throw new RangeError('not an ISO week')
  return period.startsOn
}
