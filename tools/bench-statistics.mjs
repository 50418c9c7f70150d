import { isMainThread, parentPort, Worker } from 'node:worker_threads'
import { build } from './build.mjs'

/**
 * Times the statistics on this machine and prints JSON, in milliseconds: Kaplan-Meier of 1,000,000 rows on this
 * thread, and 600 weekly series of 10 years, the last 4 weeks each through Farrington flexible, in a worker thread,
 * with the longest that this thread's event loop stood still meanwhile. The data are made up, from a fixed seed.
 */
const statistics = () => import('../libs/statistics/dist/index.js')

function randomOf(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** The first run is cold; the others say what a program that has run for a while needs. */
function timed(run, times = 5) {
  const ms = Array.from({ length: times + 1 }, () => {
    const began = performance.now()
    run()
    return Math.round(performance.now() - began)
  })
  const [first, ...warm] = ms
  return { first, median: warm.sort((a, b) => a - b)[times >> 1] }
}

async function kaplanMeierTimes(rows) {
  const { kaplanMeier } = await statistics()
  const random = randomOf(1)
  const exact = Float64Array.from({ length: rows }, () => -1000 * Math.log(1 - random()))
  const event = Uint8Array.from(exact, () => (random() < 0.6 ? 1 : 0))
  const days = exact.map(Math.floor)
  const spells = Array.from(days, (time, row) => ({ time, event: event[row] === 1 }))
  return {
    rows,
    aimMs: 400,
    daysMs: timed(() => kaplanMeier({ time: days, event }).ci.loglog),
    daysFromObjectsMs: timed(() => kaplanMeier(spells).ci.loglog),
    allTimesDifferentMs: timed(() => kaplanMeier({ time: exact, event })),
  }
}

async function farringtonTimes({ series, years, weeks }) {
  const { farringtonBatch, improvedFarrington } = await statistics()
  const random = randomOf(2)
  const length = years * 52
  const poisson = (mean) => {
    let count = 0
    for (let left = Math.exp(mean) * random(); left > 1; left *= random()) count += 1
    return count
  }
  const batch = Array.from({ length: series }, () => {
    const mean = 2 + 20 * random()
    const season = (week) => 1 + 0.5 * Math.sin((2 * Math.PI * week) / 52)
    return { counts: Array.from({ length }, (_, week) => poisson(mean * season(week))) }
  })
  const control = { ...improvedFarrington, range: { from: length - weeks, until: length } }
  let judged = 0
  const ms = timed(() => {
    judged = farringtonBatch({ series: batch }, control)
      .flat()
      .filter(({ alarm }) => alarm !== null).length
  }, 3)
  return { series, years, weeks, judged, aimMs: 2000, ms }
}

/** Answers what the worker found, and the longest gap between two turns of this thread's event loop meanwhile. */
async function inWorker(task) {
  let [last, longest] = [performance.now(), 0]
  const pulse = setInterval(() => {
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }, 1)
  try {
    const worker = new Worker(new URL(import.meta.url))
    const found = await new Promise((resolve, reject) => {
      worker.once('message', resolve)
      worker.once('error', reject)
      worker.postMessage(task)
    })
    return { ...found, longestStallOfMainThreadMs: Math.round(longest) }
  } finally {
    clearInterval(pulse)
  }
}

if (isMainThread) {
  build('statistics')
  const kaplanMeier = await kaplanMeierTimes(1_000_000)
  const farrington = await inWorker({ series: 600, years: 10, weeks: 4 })
  console.log(JSON.stringify({ kaplanMeier, farrington }, null, 2))
} else {
  parentPort.once('message', async (task) => parentPort.postMessage(await farringtonTimes(task)))
}
