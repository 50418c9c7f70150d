import { build } from './build.mjs'

/**
 * Times the index of solved signals on this machine and prints JSON: how long it takes to build with SIGNALS made-up
 * signals (1,000,000), what it takes of memory, what a question costs (aim: 200 ms) for who sees the whole country,
 * one region, and one channel, the longest step of it, and how many changes a second go in; and the same over HTTP with
 * the demo (DEMO_SIGNALS, 20,000), where each case shown is read and written down. To the generated texts,
 * which know few words, each signal adds some of a long tail of made-up words, as real texts have.
 */
const signals = Number(process.env.SIGNALS ?? 1_000_000)
const questions = Number(process.env.QUESTIONS ?? 200)
const aimMs = 200

build('api')
const { everywhere, inChannels, inRegions, SimilarityIndex } = await import('../libs/domain/dist/index.js')
const { createRandom, generateSignals } = await import('../libs/fixtures/dist/index.js')

const random = createRandom(7)
const syllables =
  'ba be bo da de do ga ge ka ke ko la le lo ma me mo na ne no pa pe ra re ro sa se ta te to'.split(' ')

/** A word of a long tail: the n-th is used about 1/n as often as the first, of 300,000. */
function tailWord() {
  let rank = Math.floor(300_000 ** random.next())
  let word = ''
  do {
    word += syllables[rank % syllables.length]
    rank = Math.floor(rank / syllables.length)
  } while (rank > 0)
  return `${word}x`
}

const vary = (text) => `${text} ${Array.from({ length: random.between(5, 15) }, tailWord).join(' ')}.`
const idOf = (number) => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`

function* indexed(count, seed) {
  let number = 0
  for (const { body } of generateSignals({ count, seed, from: '2018-01-01', until: '2022-01-01' })) {
    const { region, channel } = body
    yield { id: idOf(number++), text: vary(body.text), region, channel, fictional: true }
  }
}

function spread(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const at = (share) =>
    Number(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))].toFixed(2))
  return { n: sorted.length, median: at(0.5), p95: at(0.95), longest: at(1) }
}

/** Of all threads of this process: what a shared machine does meanwhile is not in it. */
function cpuSince(began) {
  const { user, system } = process.cpuUsage(began)
  return (user + system) / 1000
}

const index = new SimilarityIndex()
const rssBefore = process.memoryUsage().rss
let [putMs, putCpuMs, characters] = [0, 0, 0]
let batch = []
function putBatch() {
  const [began, cpuBegan] = [performance.now(), process.cpuUsage()]
  for (const signal of batch) index.put(signal)
  putMs += performance.now() - began
  putCpuMs += cpuSince(cpuBegan)
  batch = []
}
for (const signal of indexed(signals, 1)) {
  characters += signal.text.length
  batch.push(signal)
  if (batch.length === 1000) putBatch()
}
putBatch()
globalThis.gc?.()
const { rss, heapUsed } = process.memoryUsage()

function asking(reach) {
  const [ms, cpuMs, steps] = [[], [], []]
  let found = 0
  for (const { text } of indexed(questions, 2)) {
    const began = performance.now()
    const cpuBegan = process.cpuUsage()
    const search = index.searchInSteps({ id: 'ask', text, reach, fictional: true })
    for (let turn = began; ;) {
      const { done, value } = search.next()
      const now = performance.now()
      steps.push(now - turn)
      turn = now
      if (!done) continue
      found += value.length
      break
    }
    ms.push(performance.now() - began)
    cpuMs.push(cpuSince(cpuBegan))
  }
  return {
    ms: spread(ms),
    cpuMs: spread(cpuMs),
    longestStepMs: spread(steps).longest,
    foundPerQuestion: found / questions,
  }
}

const asked = {
  everywhere: asking(everywhere),
  oneRegion: asking(inRegions(['ZK10'])),
  oneChannel: asking(inChannels(['gemeente'])),
}

const changes = Math.min(2000, signals)
const changed = [...indexed(changes, 3)].map((signal) => ({
  ...signal,
  id: idOf(random.between(0, signals - 1)),
}))
const changing = performance.now()
for (const signal of changed) index.put(signal)
const changesMs = performance.now() - changing

/** As a page knows it: the first question, which has the solved signals read in, and others after it. */
async function overHttp() {
  const { startTestProgram } = await import('../apps/api/dist/program/test-program.js')
  const { inScope } = await import('../libs/store/dist/index.js')
  const program = await startTestProgram({ demoSignals: Number(process.env.DEMO_SIGNALS ?? 20_000) })
  const ask = async (id) => {
    const began = performance.now()
    const { status, body } = await program.request(`/v1/signals/${id}/similar`)
    if (status !== 200) throw new Error(`unexpected answer ${status}`)
    return { ms: performance.now() - began, found: body.data.length }
  }
  try {
    const rows = await inScope(program.services.stores.postgres, everywhere, (manager) =>
      manager.query(`SELECT id, count(*) OVER () AS signals FROM signal ORDER BY id LIMIT 101`),
    )
    const [first, ...others] = rows.map(({ id }) => id)
    const { ms: firstMs } = await ask(first)
    const answers = []
    for (const id of others) answers.push(await ask(id))
    return {
      signals: Number(rows[0].signals),
      firstMs: Math.round(firstMs),
      ms: spread(answers.map(({ ms }) => ms)),
      foundPerQuestion: answers.reduce((sum, { found }) => sum + found, 0) / answers.length,
    }
  } finally {
    await program.stop()
  }
}

const http = await overHttp()
console.log(
  JSON.stringify(
    {
      signals: index.size,
      charactersPerSignal: Math.round(characters / signals),
      stemsPerSignal: Math.round(index.stemCount / index.size),
      build: {
        seconds: Math.round(putMs / 1000),
        cpuSeconds: Math.round(putCpuMs / 1000),
        perSecond: Math.round((1000 * signals) / putMs),
      },
      memoryMB: {
        bySize: Math.round(index.bytes / 2 ** 20),
        grownRss: Math.round((rss - rssBefore) / 2 ** 20),
        heapUsed: Math.round(heapUsed / 2 ** 20),
      },
      aimMs,
      ...asked,
      changesPerSecond: Math.round((1000 * changes) / changesMs),
      overHttp: http,
    },
    null,
    2,
  ),
)
