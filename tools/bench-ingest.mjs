import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { Readable } from 'node:stream'
import { from as copyFrom, to as copyTo } from 'pg-copy-streams'
import { build } from './build.mjs'
import { cpuTime } from './cpu-time.mjs'
import { connectEmbedded, ownerUrl, postmasterOf } from './embedded-database.mjs'
import { longStories } from './long-stories.mjs'
import { startProgram, stopProgram } from './program.mjs'
import { sendBatch } from './send-batch.mjs'

/**
 * How fast signals come in on this machine, as JSON: a batch over HTTP to the built program, validated, redacted, tagged
 * and committed; beside it, in the same run, COPY of the same stored rows into the same tables of the same PostgreSQL,
 * with their tags, triggers and indexes. Processor time stands beside the clock: on a machine that is shared it says more.
 * What comes first costs more, as threads load their lists and code is compiled while it runs: `--first N` signals (1000)
 * are sent before, and told apart. `--signals N` (20000), `--length N` characters (700), `--rounds N` (3).
 */
const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : Number(process.argv[at + 1])
}
const [signals, length, rounds] = [option('signals', 20_000), option('length', 700), option('rounds', 3)]
const first = option('first', 1000)

build('api')
const { everywhere } = await import('../libs/domain/dist/index.js')
const { migrate, reachValues, setReach } = await import('../libs/store/dist/index.js')

const stories = await longStories(length)

function* rowsOf(round, count) {
  for (let index = 0; index < count; index += 1) {
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

async function cpuTimes() {
  const postmaster = await postmasterOf(folder)
  return {
    api: await cpuTime(program.child.pid),
    apiMainThread: await cpuTime(`${program.child.pid}/task/${program.child.pid}`),
    postgres: await cpuTime(postmaster, { withChildren: true }),
  }
}

async function overHttp(round, count = signals) {
  const cpuBefore = await cpuTimes()
  const began = performance.now()
  const result = await sendBatch(program.address, 'gemeente', rowsOf(round, count))
  const seconds = (performance.now() - began) / 1000
  if (result?.accepted !== count) throw new Error(`not all was accepted: ${JSON.stringify(result)}`)
  const cpuAfter = await cpuTimes()
  const { ms } = JSON.parse(log.filter((line) => line.includes('"msg":"batch"')).at(-1))
  const spent = Object.entries(cpuAfter).map(([part, ms]) => [part, perSignal(ms - cpuBefore[part], count)])
  const cpu = Object.fromEntries(spent)
  return { seconds, ms, cpu }
}

const perSignal = (ms, count) => Number((ms / count).toFixed(3))

const tables = ['signal', 'signal_version', 'signal_tag', 'signal_referral']

/** The rows of one round as CSV per table, and COPY of them into an empty database of the same server. */
async function byCopy(round) {
  const admin = await connectEmbedded(folder)
  await admin.query('CREATE DATABASE copied OWNER rode_draad_owner')
  await migrate(await ownerUrl(folder, 'copied'), 'rode_draad_app')
  const target = await connectEmbedded(folder, 'copied')
  const csv = {}
  for (const table of tables) csv[table] = await copyOut(admin, table)
  const began = performance.now()
  await target.query('BEGIN')
  await target.query(setReach, reachValues(everywhere))
  for (const table of tables) {
    await pipeline(
      Readable.from(csv[table]),
      target.query(copyFrom(`COPY ${table} (${await columns(admin, table)}) FROM STDIN (FORMAT csv)`)),
    )
  }
  await target.query('COMMIT')
  const seconds = (performance.now() - began) / 1000
  const { rows } = await target.query('SELECT count(*)::integer AS n FROM signal')
  const all = first + signals * (round + 1)
  if (rows[0].n !== all) throw new Error('COPY did not copy all')
  await target.end()
  await admin.query('DROP DATABASE copied')
  await admin.end()
  return (seconds / all) * signals
}

try {
  const { cpu: cpuOfFirst } = first > 0 ? await overHttp('first', first) : { cpu: null }
  const runs = []
  for (let round = 0; round < rounds; round += 1) {
    const { seconds, ms, cpu } = await overHttp(round)
    const copySeconds = round === rounds - 1 ? await byCopy(round) : null
    runs.push({ seconds, ms, cpu, copySeconds })
  }
  const perSecond = (seconds) => Math.round(signals / seconds)
  const sorted = runs.map(({ seconds }) => seconds).sort((a, b) => a - b)
  const middle = runs.find(({ seconds }) => seconds === sorted[Math.floor(sorted.length / 2)])
  const copySeconds = runs.at(-1).copySeconds
  const stages = Object.entries(middle.ms).map(([stage, ms]) => [stage, perSignal(ms, signals)])
  console.log(
    JSON.stringify(
      {
        signals,
        length,
        signalsPerSecond: {
          median: perSecond(middle.seconds),
          all: runs.map((run) => perSecond(run.seconds)),
          aim: 1500,
        },
        copyPerSecond: perSecond(copySeconds),
        ratioToCopy: Number((copySeconds / middle.seconds).toFixed(3)),
        msPerSignalByStage: Object.fromEntries(stages),
        cpuMsPerSignal: middle.cpu,
        cpuMsPerSignalAtFirst: cpuOfFirst && { signals: first, ...cpuOfFirst },
        peakMemoryMb: { api: await peak(), aim: 600 },
      },
      null,
      2,
    ),
  )
} finally {
  await stopProgram(program)
  await rm(folder, { recursive: true, force: true })
}

async function copyOut(client, table) {
  await client.query('BEGIN')
  await client.query(setReach, reachValues(everywhere))
  const chunks = []
  const source = client.query(
    copyTo(`COPY ${table} (${await columns(client, table)}) TO STDOUT (FORMAT csv)`),
  )
  for await (const chunk of source) chunks.push(chunk)
  await client.query('COMMIT')
  return chunks
}

async function columns(client, table) {
  const { rows } = await client.query(
    `SELECT string_agg(column_name, ', ' ORDER BY ordinal_position) AS names FROM information_schema.columns
     WHERE table_schema = 'public' AND table_name = $1`,
    [table],
  )
  return rows[0].names
}
