import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { connectEmbedded, postmasterOf } from './embedded-database.mjs'
import { startProgram, stopProgram } from './program.mjs'
import { sendBatch } from './send-batch.mjs'

/**
 * Kills the API or PostgreSQL (SIGKILL) again and again while a client sends signals and sends again what was not
 * acknowledged, and more than that; then counts. Prints JSON; fails when an acknowledged signal is gone or one is there
 * twice, or when something else than "not now" was answered. `--kills N` (50), `--signals N` (50000), `--seed N` (1), `--no-build`.
 */
const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : Number(process.argv[at + 1])
}
const [kills, signals, seed] = [option('kills', 50), option('signals', 50_000), option('seed', 1)]
if (!process.argv.includes('--no-build')) (await import('./build.mjs')).build('api')

const { createRandom, generateSignals } = await import('../libs/fixtures/dist/index.js')
const random = createRandom(seed)
const draw = (most) => Math.floor(random.next() * (most + 1))
const stories = [...generateSignals({ count: 500, seed, from: '2018-01-01', until: '2022-01-01' })].map(
  ({ body }) => {
    const { externalId: _id, channel: _channel, gemeente: _gemeente, ...rest } = body
    return rest
  },
)
function* rowsFrom(first) {
  for (let index = first; index < signals; index += 1) {
    yield JSON.stringify({ externalId: `crash-${index}`, ...stories[index % stories.length] })
  }
}

/** Acknowledgements between two kills, so that all kills fall within the rows; chunks are 500 rows. */
const mostBetween = Math.max(1, Math.floor((2 * signals) / 500 / kills) - 1)
/** Rows before the first that was not acknowledged, sent again to see that they are not doubled. */
const again = 700

const folder = await mkdtemp(join(tmpdir(), 'rode-draad-crash-'))
const done = { api: 0, postgres: 0 }
let [acknowledged, lost] = [0, 0]
/** Answers that said anything else than that it can't be done now, by status. */
const faults = {}
let program = await start()

async function start() {
  return await startProgram(folder, { DEMO_SIGNALS: '0', LOG_LEVEL: process.env.LOG_LEVEL ?? 'silent' })
}

async function kill() {
  const target = done.api <= done.postgres ? 'api' : 'postgres'
  if (target === 'postgres') process.kill(await postmasterOf(folder), 'SIGKILL')
  else {
    program.child.kill('SIGKILL')
    await once(program.child, 'exit')
  }
  done[target] += 1
  return target
}

async function counted() {
  const client = await connectEmbedded(folder)
  const { rows } = await client.query(
    `SELECT (SELECT count(*)::integer FROM signal) AS signals,
       (SELECT count(*)::integer FROM signal_version) AS versions,
       (SELECT COALESCE(sum(accepted), 0)::integer FROM signal_batch_chunk) AS accepted,
       (SELECT count(*)::integer FROM quarantined_row) AS quarantined`,
  )
  await client.end()
  return rows[0]
}

/**
 * Sends once, and kills again and again while it is under way. PostgreSQL is started anew by the program itself, and
 * the sending may well go on; the API by whoever runs it.
 * @returns whether the answer came to its end
 */
async function send() {
  const first = acknowledged === signals ? 0 : Math.max(0, acknowledged - again)
  let left = draw(mostBetween)
  let killing = null
  const killInTime = () => {
    if (killing !== null || left > 0 || done.api + done.postgres >= kills) return
    killing = wait(draw(200))
      .then(kill)
      .then((target) => {
        left = 1 + draw(mostBetween)
        if (target === 'postgres') killing = null
      })
  }
  killInTime()
  const result = await sendBatch(program.address, 'gemeente', rowsFrom(first), ({ throughRow }) => {
    acknowledged = Math.max(acknowledged, first + throughRow)
    left -= 1
    killInTime()
  })
  await killing
  const status = result?.problem?.status ?? result?.status
  if (status !== undefined && status !== 503 && status !== 429) faults[status] = (faults[status] ?? 0) + 1
  if (program.child.exitCode !== null || program.child.signalCode !== null) program = await start()
  else if (result?.kind !== 'result') await wait(1000)
  return result?.kind === 'result'
}

/** Everything acknowledged so far must be there, whatever was killed since. */
async function countLost() {
  const stored = await counted().catch(() => null)
  if (stored !== null) lost = Math.max(lost, acknowledged - stored.signals)
}

const began = performance.now()
try {
  while (!(await send()) || acknowledged < signals || done.api + done.postgres < kills) await countLost()
  const { signals: stored, versions, accepted, quarantined } = await counted()
  const last = await sendBatch(program.address, 'gemeente', rowsFrom(0))
  const found = {
    kills: done,
    signals,
    acknowledged,
    lost: Math.max(lost, signals - stored, last?.accepted ?? signals),
    doubled: Math.max(stored - signals, versions - signals, accepted - signals, 0),
    quarantined,
    faults,
    sentAgain: { received: last?.received, duplicate: last?.duplicate },
    seconds: Math.round((performance.now() - began) / 1000),
  }
  console.log(JSON.stringify(found, null, 2))
  const all = done.api + done.postgres === kills && acknowledged === signals && last?.duplicate === signals
  if (!all || found.lost > 0 || found.doubled > 0 || quarantined > 0 || Object.keys(faults).length > 0)
    process.exitCode = 1
} finally {
  await stopProgram(program)
  await rm(folder, { recursive: true, force: true })
}
