import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from './build.mjs'
import { growTrees, oddsOfTrees, treesFile } from './grow-trees.mjs'
import { scoreOf } from './logistic-regression.mjs'
import { workspace } from './run-nx.mjs'

/**
 * Learns the second look at words that may be a name or not (libs/domain/src/redaction/names/second-look) from the
 * marked develop texts, and prints what it does to texts of writers it was not learned from: five groups of writers,
 * each left out once, or the first `--groups` of them. What the logistic model says of a word is always said by one that did not learn from its writer.
 * `--write` writes the trees, grown from all. The test texts are never read. Takes some ten minutes
 * and 4 GB (node --max-old-space-size=6000).
 */
const { values } = parseArgs({
  options: {
    built: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    groups: { type: 'string', default: '5' },
  },
})
if (!values.built) build('domain')
const {
  alwaysLearned,
  countEverydayWords,
  evidenceOf,
  groupOf,
  learn,
  numbers,
  read,
  readDocument,
  setEveryday,
  variantOf,
} = await import('./name-examples.mjs')
const from = (path) => import(`../libs/domain/dist/redaction/names/${path}`)
const { aspectNames } = await from('name-evidence.js')
const { isAsked } = await from('is-passed-over.js')
const { ScoredText } = await from('second-look/scored-text.js')
const { lookAt, lookLength } = await from('second-look/look-of-word.js')
const { isDoubtful } = await from('second-look/second-look.js')

const groups = 5
const how = { trees: 450, leaves: 31, rate: 0.08, least: 5, penalty: 5, rows: 0.7, columns: 0.4 }

const aspectOf = []
const numberOfAspect = (number) =>
  (aspectOf[number] ??= aspectNames.indexOf(numbers.keys[number].slice(0, numbers.keys[number].indexOf('|'))))

/** The logistic model with these weights, as the program sees its own. */
const weigherOf = (weights) => ({
  asks: isAsked,
  odds: (context, at) => Math.round(scoreOf(weights, evidenceOf(context, at)) * 100),
  addAspects(context, at, into) {
    let unlearned = 0
    for (const number of evidenceOf(context, at)) {
      const weight = Math.round((weights[number] ?? 0) * 100)
      if (weight === 0) unlearned += 1
      into[numberOfAspect(number)] += weight
    }
    return unlearned
  },
})

/**
 * What the answer is to a word: whether it is to be taken. Of personal data of another type that only a rule for names
 * takes, a place or the address of a page, it is yes as well: nothing else would take it.
 */
function answerTo(label, isTaken, ruled) {
  if (label !== 'other') return label
  return ruled && !isTaken ? 'name' : null
}

/** The doubtful words of texts, with all that a second look sees of them. */
function doubtfulWords(texts, weigher) {
  return texts.flatMap(({ document, labels, isTaken, context }) => {
    const scored = new ScoredText(context, weigher)
    return context.words.flatMap((word, at) => {
      const ruled = context.mentionOf[at] !== 0
      const label = answerTo(labels[at], isTaken[at], ruled)
      if (label === null || word.initials || !isDoubtful(scored, at)) return []
      const look = new Int16Array(lookLength)
      lookAt(scored, at, look)
      return [{ variant: variantOf(document), label, ruled, odds: scored.oddsAt(at) / 100, look }]
    })
  })
}

/**
 * Sentences by themselves, as in a note or a field of a form: up to two of each text, and rather those with a name. A
 * word has less around it there than in a letter.
 */
function sentencesOf({ document }) {
  const { id, text, marks, isUnlisted } = document
  if (isUnlisted) return []
  const sentences = [...text.matchAll(/[^.!?\n]{8,}[.!?]*/g)].flatMap(({ 0: sentence, index }) => {
    const start = index + sentence.search(/\S/)
    const end = index + sentence.trimEnd().length
    const own = marks.filter((mark) => mark.start < end && mark.end > start)
    if (own.some((mark) => mark.start < start || mark.end > end)) return []
    const moved = own.map((mark) => ({ ...mark, start: mark.start - start, end: mark.end - start }))
    return [
      { ...document, id: `${id} ${start}`, text: text.slice(start, end), marks: moved, isSentence: true },
    ]
  })
  const hasName = ({ marks }) => marks.some(({ type }) => type === 'name')
  const [named, others] = [sentences.filter(hasName), sentences.filter((one) => !hasName(one))]
  const pick = (some) => some.slice(text.length % Math.max(1, some.length)).slice(0, 1)
  return [...pick(named), ...pick(others)].map(readDocument)
}

const words = []
for (let group = 0; group < groups; group++) {
  const isOut = ({ document }) => groupOf(document) % groups === group
  const own = read.filter((one) => !isOut(one))
  setEveryday(countEverydayWords(own))
  const left = read.filter(isOut)
  const found = doubtfulWords(
    [...left, ...left.flatMap(sentencesOf)],
    weigherOf(learn([...own, ...alwaysLearned])),
  )
  for (const word of found) words.push({ ...word, group })
  console.log(`writers of group ${group} left out: ${found.length} doubtful words`)
}

const isName = ({ label }) => label === 'name'
/** A name left is worse than a word too much, and a term that must stay is not just any word. */
const weightOf = (word) => (isName(word) ? 3 : word.label !== 'keep' ? 1 : word.ruled ? 4 : 6)
const grow = (some) =>
  growTrees(
    some.map(({ look }) => look),
    some.map((word) => (isName(word) ? 1 : 0)),
    some.map(weightOf),
    how,
  )

function report(all, thresholds) {
  const names = all.filter(isName).length
  console.log(
    `${names} names, ${all.length - names} others, ${all.filter(({ label }) => label === 'keep').length} of these kept terms`,
  )
  console.log('log odds: names left, others taken, kept terms taken; the same at a second look')
  for (const threshold of thresholds) {
    const counts = ['odds', 'second'].map((look) => [
      all.filter((one) => isName(one) && one[look] <= threshold).length,
      all.filter((one) => !isName(one) && one[look] > threshold).length,
      all.filter((one) => one.label === 'keep' && one[look] > threshold).length,
    ])
    console.log([threshold, ...counts.map((three) => three.join('  '))].join(':  '))
  }
}

for (let group = 0; group < Number(values.groups); group++) {
  const trees = grow(words.filter((word) => word.group !== group))
  for (const word of words) if (word.group === group) word.second = oddsOfTrees(trees, word.look)
}
const heldOut = words.filter(({ second }) => second !== undefined)
for (const variant of new Set(heldOut.map(({ variant }) => variant))) {
  const all = heldOut.filter((one) => one.variant === variant)
  console.log(`\nwriters left out, ${variant}: doubtful words that no rule takes`)
  report(
    all.filter(({ ruled }) => !ruled),
    [-1, -0.5, 0, 0.5, 1, 1.5],
  )
  console.log(`writers left out, ${variant}: doubtful words that a rule takes`)
  report(
    all.filter(({ ruled }) => ruled),
    [-6, -5, -4, -3, -2.5, -2, -1.5, -1, -0.5],
  )
}
if (values.write) {
  const trees = grow(words)
  writeFileSync(
    join(workspace, 'libs/domain/src/redaction/names/second-look/second-look-trees.json'),
    treesFile(
      'Trees that take a second look at doubtful words: made by tools/second-look.mjs, which tells how.',
      trees,
    ),
  )
  console.log(`${trees.length} trees`)
}
