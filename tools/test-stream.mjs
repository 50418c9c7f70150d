import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connectEmbedded } from './embedded-database.mjs'
import { longStories } from './long-stories.mjs'
import { startCli, startProgram, stopProgram } from './program.mjs'
import { sendBatch } from './send-batch.mjs'

/**
 * Streams signals in as one batch, and asks the kernel for the most memory that the API had meanwhile (resident, of the
 * process with all its threads); then asks for a few pages, and tags all again, in one thread more. Prints JSON; fails
 * when a signal is missing, a page does not answer, or the memory went over the limit while they streamed in.
 * `--signals N` (1000000), `--length N` characters (700), `--no-retag`, `--no-build`.
 */
const option = (name, otherwise) => {
  const at = process.argv.indexOf(`--${name}`)
  return at < 0 ? otherwise : Number(process.argv[at + 1])
}
const [signals, length] = [option('signals', 1_000_000), option('length', 700)]
const limitMb = 600
if (!process.argv.includes('--no-build')) (await import('./build.mjs')).build('api,cli')

const stories = await longStories(length)
function* rows() {
  for (let index = 0; index < signals; index += 1) {
    yield JSON.stringify({ externalId: `stream-${index}`, ...stories[index % stories.length] })
  }
}

const folder = await mkdtemp(join(tmpdir(), 'rode-draad-stream-'))
const program = await startProgram(folder, { DEMO_SIGNALS: '0', LOG_LEVEL: 'silent' })
const ofProcess = `/proc/${program.child.pid}`

/** @param what VmRSS for now, VmHWM for the most since `forgetMost` */
async function memoryMb(what) {
  const status = await readFile(`${ofProcess}/status`, 'utf8')
  return Math.round(Number(new RegExp(`${what}:\\s+(\\d+)`).exec(status)?.[1]) / 1024)
}

/** From here on the kernel counts anew what the most was. */
const forgetMost = () => writeFile(`${ofProcess}/clear_refs`, '5')

/** Does the work and tells how fast it was and how much memory it took; `step` is to be told how far it is. */
async function measured(name, work) {
  await forgetMost()
  const began = performance.now()
  const every = Math.max(1, Math.floor(signals / 10))
  const residentMbByTenth = []
  let next = every
  const step = async (done) => {
    if (done < next) return
    next += every
    const mb = await memoryMb('VmRSS')
    residentMbByTenth.push(mb)
    process.stderr.write(`${name}: ${done} van ${signals}, ${mb} MB\n`)
  }
  const outcome = await work(step)
  const seconds = (performance.now() - began) / 1000
  return {
    ...outcome,
    perSecond: Math.round(signals / seconds),
    memoryMb: { peak: await memoryMb('VmHWM'), byTenth: residentMbByTenth },
  }
}

async function streamed(step) {
  const batch = await sendBatch(program.address, 'gemeente', rows(), ({ accepted }) => void step(accepted))
  const { accepted, duplicate, quarantined } = batch ?? {}
  return { accepted, duplicate, quarantined }
}

const pages = [
  'theme-trends',
  'key-figures',
  'patterns',
  'unsolved-signals',
  'time-to-measure',
  'wachtlijsten',
]

/** What pages ask for, with so many signals: the answer and how long it took. */
async function asked() {
  const answers = []
  for (const page of pages) {
    const began = performance.now()
    const response = await fetch(new URL(`/v1/${page}`, program.address))
    await response.arrayBuffer()
    answers.push({ page, status: response.status, ms: Math.round(performance.now() - began) })
  }
  return { answers }
}

/** Makes all tags those of an earlier tagger, so that none can be skipped. */
async function age() {
  const client = await connectEmbedded(folder)
  await client.query(`SET session_replication_role = replica`)
  await client.query(`UPDATE signal_tag SET tagger_version = 'eerder'`)
  await client.end()
}

async function retagged(step) {
  const client = await connectEmbedded(folder)
  const look = async () => {
    const { rows } = await client.query(
      `SELECT tagged, ended_at FROM retag_run ORDER BY started_at DESC LIMIT 1`,
    )
    await step(Number(rows[0]?.tagged ?? 0))
  }
  const looking = setInterval(() => void look(), 5000)
  const said = await startCli(folder, ['retag'])
  clearInterval(looking)
  await client.end()
  return { said }
}

try {
  const stream = await measured('binnen', streamed)
  const questions = await measured('pagina', asked)
  let retag = null
  if (!process.argv.includes('--no-retag')) {
    await age()
    retag = await measured('opnieuw gelabeld', retagged)
  }
  console.log(JSON.stringify({ signals, length, limitMb, stream, questions, retag }, null, 2))
  const isWhole = stream.accepted === signals
  const isSmall = stream.memoryMb.peak <= limitMb
  const isAnswered = questions.answers.every(({ status }) => status === 200)
  process.exitCode = isWhole && isSmall && isAnswered ? 0 : 1
} finally {
  await stopProgram(program)
  await rm(folder, { recursive: true, force: true })
}
