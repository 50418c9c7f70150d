import { readFile } from 'node:fs/promises'
import { build } from './build.mjs'
import { growth } from './growth.mjs'

/**
 * Prints JSON: how many signals of 700 characters a second one core tags, all facets together, beside natural's Bayes
 * classifier and fastText (WebAssembly) trained on the same texts (themes only); and precision, recall and F1 of the
 * themes on texts by other writers; and how the time to tag grows with a text. Speeds are per second of processor time,
 * the best of some rounds.
 */
const folder = new URL('../data/evaluation/tagging/', import.meta.url)
const SIGNAL = 700
const ROUNDS = 12
/** Of these the best F1 is shown, which flatters the other two a little. */
const THRESHOLDS = [0.02, 0.05, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5]

const rowsOf = async (name) =>
  (await readFile(new URL(name, folder), 'utf8'))
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))

function perSecond(texts, tag) {
  for (const text of texts) tag(text)
  const rates = Array.from({ length: ROUNDS }, () => {
    const before = process.cpuUsage()
    for (const text of texts) tag(text)
    const { user, system } = process.cpuUsage(before)
    return (texts.length * 1e6) / (user + system)
  })
  return Math.round(Math.max(...rates))
}

function quality(domain, rows, predicted) {
  const counts = domain.addRetrieval(
    rows.map((row, at) =>
      domain.countRetrieval(
        domain.themeCodes.map((code) => ({
          given: predicted[at].includes(code),
          happened: row.themes.includes(code) ? true : row.acceptable.includes(code) ? null : false,
        })),
      ),
    ),
  )
  const rounded = (value) => (value === null ? null : Math.round(value * 1000) / 1000)
  return Object.fromEntries(
    Object.entries(domain.retrievalFigures(counts)).map(([name, value]) => [name, rounded(value)]),
  )
}

/** The best over the thresholds of a classifier that gives a score in [0, 1] per theme. */
function bestQuality(domain, rows, scores) {
  const tried = THRESHOLDS.map((threshold) => ({
    threshold,
    ...quality(
      domain,
      rows,
      scores.map((ofText) => Object.keys(ofText).filter((code) => ofText[code] >= threshold)),
    ),
  }))
  return tried.sort((a, b) => (b.f1 ?? 0) - (a.f1 ?? 0))[0]
}

async function naturalBayes(domain, learn, test, texts) {
  const part = async (path) => (await import(`natural/lib/natural/${path}`)).default
  const BayesClassifier = await part('classifiers/bayes_classifier.js')
  const PorterStemmerNl = await part('stemmers/porter_stemmer_nl.js')
  const classifiers = domain.themeCodes.map((code) => {
    const classifier = new BayesClassifier(PorterStemmerNl)
    for (const row of learn) classifier.addDocument(row.text, row.themes.includes(code) ? 'ja' : 'nee')
    classifier.train()
    return [code, classifier]
  })
  const score = (text) =>
    Object.fromEntries(
      classifiers.map(([code, classifier]) => {
        const found = classifier.getClassifications(text)
        const sum = found.reduce((total, { value }) => total + value, 0)
        return [code, (found.find(({ label }) => label === 'ja')?.value ?? 0) / (sum || 1)]
      }),
    )
  const scores = test.map(({ text }) => score(text))
  return {
    signalsPerSecond: perSecond(texts.slice(0, 40), score),
    ...bestQuality(domain, test, scores),
  }
}

async function fastText(domain, learn, test, texts) {
  const { getFastTextClass, getFastTextModule } = await import('fasttext.wasm.js')
  const FastText = await getFastTextClass({ getFastTextModule })
  const plain = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')
  const lines = learn
    .filter((row) => row.themes.length > 0)
    .map((row) => `${row.themes.map((code) => `__label__${code}`).join(' ')} ${plain(row.text)}`)
  const url = `data:text/plain;base64,${Buffer.from(`${lines.join('\n')}\n`).toString('base64')}`
  const settings = {
    loss: 'ova',
    lr: 0.5,
    epoch: 50,
    dim: 50,
    wordNgrams: 2,
    minn: 4,
    maxn: 5,
    bucket: 50_000,
    minCount: 1,
    seed: 1,
    verbose: 0,
  }
  const model = await new FastText().trainSupervised(url, settings, () => undefined)
  const score = (text) => {
    const found = model.predict(plain(text), domain.themeCodes.length, 0)
    const entries = Array.from({ length: found.size() }, (_, at) => found.get(at))
    return Object.fromEntries(entries.map(([value, label]) => [label.replace('__label__', ''), value]))
  }
  const scores = test.map(({ text }) => score(text))
  return { signalsPerSecond: perSecond(texts, score), ...bestQuality(domain, test, scores) }
}

/** One that cannot be installed or run here says so, and the rest goes on. */
async function orReason(run) {
  try {
    return await run()
  } catch (error) {
    return { notRun: String(error) }
  }
}

build('store')
const domain = await import('../libs/domain/dist/index.js')
const { loadTagger } = await import('../libs/store/dist/index.js')
const learn = await rowsOf('develop.jsonl')
/** Absent between two rounds: then there is only speed to measure. */
const test = await rowsOf('test.jsonl').catch((error) => {
  if (error.code === 'ENOENT') return []
  throw error
})
const all = learn.map(({ text }) => text).join(' ')
const texts = Array.from({ length: Math.floor(all.length / SIGNAL) }, (_, at) =>
  all.slice(at * SIGNAL, (at + 1) * SIGNAL),
)
const tagger = await loadTagger()
const predicted = test.map(({ text }) => tagger.tag(text).themes.map(({ code }) => code))
const report = {
  node: process.version,
  signals: texts.length,
  charactersPerSignal: SIGNAL,
  learntFrom: learn.length,
  testedOn: test.length,
  tagger: {
    version: tagger.version,
    aimPerSecond: 3000,
    signalsPerSecond: perSecond(texts, (text) => tagger.tag(text)),
    ...quality(domain, test, predicted),
    growth: growth((text) => tagger.tag(text)),
  },
  naturalBayes: await orReason(() => naturalBayes(domain, learn, test, texts)),
  fastText: await orReason(() => fastText(domain, learn, test, texts)),
}
console.log(JSON.stringify(report, null, 2))
