import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { format } from 'node:util'
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals'
import { openDatabase } from '@rode-draad/store'
import { pino } from 'pino'
import type { DataSource } from 'typeorm'
import { startTestProgram, type TestProgram } from './program/test-program.js'
import { tracesInCopy, tracesInFiles, tracesInPostgres } from './program/test-traces.js'
import { canaryRequest, keptWords, secretWords } from './test-canary.js'

/** `npm run test:canary` sends 50,000. */
const count = Number(process.env['CANARY_SIGNALS'] ?? 2000)
const atOnce = 16
const words = [...keptWords, ...secretWords]

const logged: string[] = []
const printed: string[] = []
/** Per kind of request, how often each status came. */
const statuses: Record<string, Record<number, number>> = {}
/** What answers repeated of what was sent. */
const repeated: string[] = []

let program: TestProgram
let superuser: DataSource

beforeAll(async () => {
  const logger = pino({ level: 'trace' }, { write: (text: string) => void logged.push(text) })
  for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const) {
    jest.spyOn(console, level).mockImplementation((...said) => void printed.push(format(...said)))
  }
  program = await startTestProgram({ logger, demoSignals: 20 })
  superuser = await asSuperuser()
  for (const [index, disturb] of [quietly, cutOff, makeItThrow, killOne, quietly].entries()) {
    const undo = await disturb()
    await sendAll(Math.floor((index * count) / 5), Math.floor(((index + 1) * count) / 5))
    await undo()
  }
  await program.services.stores.syncing.now()
}, 3_600_000)
afterAll(async () => {
  jest.restoreAllMocks()
  await superuser.destroy()
  await program.stop()
})

/** The embedded server's own role, which no part of the program works with. */
async function asSuperuser(): Promise<DataSource> {
  const file = join(program.dataDirectory, 'postgres', 'credentials.json')
  const credentials = JSON.parse(await readFile(file, 'utf8')) as { superuser: string }
  const { options } = program.services.stores.postgres
  const url = new URL('url' in options && typeof options.url === 'string' ? options.url : '')
  url.username = 'postgres'
  url.password = credentials.superuser
  return await openDatabase(url.href, { poolSize: 2 })
}

async function sendAll(from: number, until: number): Promise<void> {
  let next = from
  const worker = async () => {
    while (next < until) await send(next++)
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
}

async function send(index: number): Promise<void> {
  const { kind, path, init } = canaryRequest(index)
  const response = await fetch(`${program.address}${path}`, { ...init, signal: AbortSignal.timeout(60_000) })
  const answer = `${await response.text()} ${JSON.stringify([...response.headers])}`
  const counts = (statuses[kind] ??= {})
  counts[response.status] = (counts[response.status] ?? 0) + 1
  for (const word of words) if (answer.includes(word)) repeated.push(`${kind}: ${word}`)
}

const nothing = async () => undefined
const quietly = async () => nothing

/** Connections are cut off again and again. */
async function cutOff() {
  const cut = () =>
    superuser.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'rode_draad_app'`)
  const timer = setInterval(() => void cut().catch(nothing), 700)
  return async () => clearInterval(timer)
}

/** The database quotes what it chokes on, in message, detail and hint. */
async function makeItThrow() {
  await superuser.query(`
    CREATE FUNCTION choke() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
      IF random() < 0.5 THEN RETURN NEW; END IF;
      RAISE EXCEPTION 'no %', NEW.text USING DETAIL = NEW.text, HINT = NEW.outcome;
    END $$;
    CREATE TRIGGER choke BEFORE INSERT ON signal_version FOR EACH ROW EXECUTE FUNCTION choke()`)
  return () => superuser.query('DROP TRIGGER choke ON signal_version; DROP FUNCTION choke()')
}

async function untilItAnswers(database: DataSource): Promise<void> {
  for (let left = 300; left > 0; left -= 1) {
    if (await database.query('SELECT 1').then(Boolean, () => false)) return
    await delay(100)
  }
  throw new Error('the database does not come back')
}

/** A server process dies in the middle of its work, and PostgreSQL repairs itself. */
async function killOne() {
  const [row] = (await superuser.query(
    `SELECT pid FROM pg_stat_activity WHERE usename = 'rode_draad_app' LIMIT 1`,
  )) as { pid: number }[]
  const timer = setTimeout(() => process.kill(row?.pid ?? 0, 'SIGKILL'), 100)
  return async () => {
    clearTimeout(timer)
    await untilItAnswers(program.services.stores.postgres)
    await untilItAnswers(superuser)
  }
}

describe(`a sentence that is sent in ${count} ways and times`, () => {
  it('was kept, repeated, refused and met a failing database', () => {
    const came = (kind: string) =>
      Object.keys(statuses[kind] ?? {})
        .map(Number)
        .filter((status) => status < 500)
    expect(came('valid')).toEqual(expect.arrayContaining([201]))
    expect(came('again')).toEqual(expect.arrayContaining([200]))
    for (const kind of ['wrong fields', 'wrong types', 'broken JSON', 'no JSON', 'NUL in it'])
      expect([kind, came(kind)]).toEqual([kind, [400]])
    expect(came('too large')).toEqual([413])
    const all = Object.values(statuses)
    const failed = all.flatMap((counts) => Object.entries(counts).filter(([status]) => Number(status) >= 500))
    expect(failed.reduce((sum, [, n]) => sum + n, 0)).toBeGreaterThan(count / 100)
  })

  it('is in no answer', () => expect([...new Set(repeated)]).toEqual([]))

  it.each([...words])('is in no line of the log, at the most talkative level: %s', (word) => {
    expect(logged.length).toBeGreaterThan(count / 2)
    expect(logged.filter((line) => line.includes(word))).toEqual([])
    expect(printed.filter((line) => line.includes(word))).toEqual([])
  })

  it.each([...keptWords])('is in redacted text, and in no other column of any table: %s', async (word) => {
    const texts = [
      'quarantined_row.outcome',
      'quarantined_row.text',
      'signal_version.outcome',
      'signal_version.text',
    ]
    const traces = await tracesInPostgres(program, word, superuser)
    expect(traces.filter((trace) => !texts.includes(trace))).toEqual([])
    expect(traces).toContain(word === keptWords[0] ? 'signal_version.text' : 'signal_version.outcome')
  })

  it.each([...secretWords])('has nothing in any column that points at a person: %s', async (word) => {
    expect(await tracesInPostgres(program, word, superuser)).toEqual([])
  })

  it.each([...words])('is not in the analytical copy: %s', async (word) => {
    expect(await tracesInCopy(program, 'juiste-loket')).toEqual(['fact_signal.channel'])
    expect(await tracesInCopy(program, word)).toEqual([])
  })

  it('is in no file but the tables of PostgreSQL, and what points at a person in those neither', async () => {
    await superuser.query('CHECKPOINT')
    const inTables = join(program.dataDirectory, 'postgres', 'cluster')
    const kept = await tracesInFiles(program.dataDirectory, keptWords)
    expect(kept.length).toBeGreaterThan(0)
    expect(kept.filter((file) => !file.startsWith(inTables))).toEqual([])
    expect(await tracesInFiles(program.dataDirectory, secretWords)).toEqual([])
  })
})
