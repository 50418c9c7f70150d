import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { build } from './build.mjs'
import { startProgram, stopProgram } from './program.mjs'
import { sendBatch } from './send-batch.mjs'

/**
 * How fast signals come in on this machine, as JSON: a batch over HTTP to the built program, validated, redacted, tagged
 * and committed; beside it, in the same run, COPY of the same stored rows into the same tables of the same PostgreSQL,
 * with their tags, triggers and indexes. `--signals N` (20000), `--length N` characters (700), `--rounds N` (3).
 */
const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : Number(process.argv[at + 1])
}
const [signals, length, rounds] = [option('signals', 20_000), option('length', 700), option('rounds', 3)]

build('api')
const { generateSignals } = await import('../libs/fixtures/dist/index.js')
const { everywhere } = await import('../libs/domain/dist/index.js')
const { migrate, reachValues, setReach } = await import('../libs/store/dist/index.js')

/** Made-up stories put together until they have the length; a thousand different ones, under ever new numbers. */
const stories = []
let story = ''
for (const { body } of generateSignals({ count: 6000, seed: 7, from: '2018-01-01', until: '2022-01-01' })) {
  story += story === '' ? body.text : ` ${body.text}`
  if (story.length < length) continue
  const { externalId: _id, channel: _channel, gemeente: _gemeente, ...rest } = body
  stories.push({ ...rest, text: story.slice(0, length) })
  story = ''
}

function* rowsOf(round) {
  for (let index = 0; index < signals; index += 1) {
    yield JSON.stringify({ externalId: `bench-${round}-${index}`, ...stories[index % stories.length] })
  }
}

const folder = await mkdtemp(join(tmpdir(), 'rode-draad-bench-'))
const log = []
const program = await startProgram(folder, { DEMO_SIGNALS: '0', LOG_LEVEL: 'info' }, (line) => log.push(line))
const peak = async () => {
  const status = await readFile(`/proc/${program.child.pid}/status`, 'utf8').catch(() => '')
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
}

async function overHttp(round) {
  const began = performance.now()
  const result = await sendBatch(program.address, 'gemeente', rowsOf(round))
  const seconds = (performance.now() - began) / 1000
  if (result?.accepted !== signals) throw new Error(`not all was accepted: ${JSON.stringify(result)}`)
  const { ms } = JSON.parse(log.filter((line) => line.includes('"msg":"batch"')).at(-1))
  return { seconds, ms }
}

const tables = ['signal', 'signal_version', 'signal_tag', 'signal_referral']

/** The rows of one round as CSV per table, and COPY of them into an empty database of the same server. */
async function byCopy(round) {
  const { owner, superuser } = JSON.parse(await readFile(join(folder, 'postgres', 'credentials.json'), 'utf8'))
  const port = /^port = '(\d+)'/m.exec(await readFile(join(folder, 'postgres', 'data', 'rode-draad.conf'), 'utf8'))[1]
  const at = (role, password, database) => `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`
  const admin = new pg.Client(at('postgres', superuser, 'rode_draad'))
  await admin.connect()
  await admin.query('CREATE DATABASE copied OWNER rode_draad_owner')
  await migrate(at('rode_draad_owner', owner, 'copied'), 'rode_draad_app')
  const target = new pg.Client(at('postgres', superuser, 'copied'))
  await target.connect()
  const csv = {}
  for (const table of tables) csv[table] = await copyOut(admin, table)
  const began = performance.now()
  await target.query('BEGIN')
  await target.query(setReach, reachValues(everywhere))
  for (const table of tables) {
    await pipeline(Readable.from(csv[table]), target.query(copyFrom(`COPY ${table} (${await columns(admin, table)}) FROM STDIN (FORMAT csv)`)))
  }
  await target.query('COMMIT')
  const seconds = (performance.now() - began) / 1000
  const { rows } = await target.query('SELECT count(*)::integer AS n FROM signal')
  if (rows[0].n !== signals * (round + 1)) throw new Error('COPY did not copy all')
  await target.end()
  await admin.query('DROP DATABASE copied')
  await admin.end()
  return seconds / (round + 1)
}
