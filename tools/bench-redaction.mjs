import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from './build.mjs'
import { growth } from './growth.mjs'
import { workspace } from './run-nx.mjs'

/**
 * Times redaction on this thread and prints JSON: signals a second for texts of 700 characters, as they come in in
 * batches and one after the other, the microseconds a signal of each step, and how the time grows with a text. The texts
 * are pieces of the invented develop texts, all different.
 */
const { values } = parseArgs({
  options: {
    built: { type: 'boolean', default: false },
    texts: { type: 'string', default: join(workspace, 'data', 'evaluation', 'redaction', 'develop.jsonl') },
  },
})
if (!values.built) build('domain')
const { readMarkedDocuments, redact, redactAll } = await import('../libs/domain/dist/index.js')
const { readText } = await import('../libs/domain/dist/redaction/reading/reading.js')
const { recognisers } = await import('../libs/domain/dist/redaction/recognisers.js')

const length = 700
const signals = 5000
const whole = readMarkedDocuments(readFileSync(values.texts, 'utf8'))
  .map(({ text }) => text)
  .join('\n\n')
const round = whole + whole.slice(0, length)
const texts = Array.from({ length: signals }, (_, at) => {
  const from = (at * 7919) % whole.length
  return Buffer.from(round.slice(from, from + length)).toString('utf8')
})

/** @returns the median of the seconds that a run over all texts takes, and the fastest */
function timed(work, rounds = 7) {
  work()
  const seconds = Array.from({ length: rounds }, () => {
    const before = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(before)
    return (user + system) / 1e6
  }).sort((a, b) => a - b)
  return { median: seconds[rounds >> 1], best: seconds[0] }
}

const perSecond = (seconds) => Math.round(signals / seconds)
const micros = ({ median }) => Number(((median * 1e6) / signals).toFixed(1))
const run = timed(() => redactAll(texts))
const alone = timed(() => texts.forEach((text) => redact(text)))
const readings = texts.map(readText)
const result = {
  signals,
  characters: length,
  signalsPerSecond: perSecond(run.median),
  signalsPerSecondBest: perSecond(run.best),
  aim: 5000,
  oneByOne: perSecond(alone.median),
  growth: growth(redact),
  microsecondsPerSignal: {
    all: micros(run),
    reading: micros(timed(() => texts.forEach(readText), 5)),
    ...Object.fromEntries(
      Object.entries(recognisers).map(([name, recognise]) => [
        name,
        micros(timed(() => readings.forEach((reading) => recognise(reading)), 5)),
      ]),
    ),
  },
}
console.log(JSON.stringify(result, null, 2))
