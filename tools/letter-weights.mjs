import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build } from './build.mjs'
import { readOpenTaal } from './open-taal.mjs'
import { workspace } from './run-nx.mjs'

/**
 * Learns how the names of persons are spelled and Dutch words are not (libs/domain/src/redaction/names/letter-weights.ts):
 * logistic regression on rows of two to four letters. Names are those of our lists, words are the spelling dictionary,
 * also as people write them wrong. One in ten is left out of the learning, and says how well it does on unseen names.
 */
build('domain')
const from = (path) => import(`../libs/domain/dist/redaction/${path}`)
const { fold } = await from('dictionary/fold.js')
const { worldNames } = await from('dictionary/world-names.js')
const { everyLetterRow, letterBuckets } = await from('names/letter-rows.js')
const { givenNames } = await from('given-names.js')
const { surnames } = await from('surnames.js')
const { careVocabulary } = await from('care-vocabulary.js')
const { words, names, others } = readOpenTaal(fold)

let state = 7
const random = () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32
const below = (count) => Math.floor(random() * count)
const spelled = /^[a-z]{3,}$/

const persons = new Map()
for (const [list, weight] of [
  [worldNames.split(' '), 0.5],
  [names, 1],
  [surnames, 1.5],
  [givenNames, 2],
])
  for (const name of [...list].map(fold))
    if (spelled.test(name) && !words.has(name)) persons.set(name, Math.max(persons.get(name) ?? 0, weight))

const ordinary = new Map()
const addOrdinary = (word, weight) => {
  if (spelled.test(word) && !persons.has(word)) ordinary.set(word, weight)
}
for (const word of [...words, ...others]) addOrdinary(word, 1)
for (const word of careVocabulary) addOrdinary(fold(word), 3)

const slips =
  'd:t t:d v:f f:v z:s s:z ei:ij ij:ei au:ou ou:au c:k k:c ch:g g:ch ie:i oo:o aa:a ee:e uu:u dt:d en:e tie:sie isch:ies y:i'
    .split(' ')
    .map((slip) => slip.split(':'))
/** A word with a letter less, doubled or changed places, or written as it sounds; undefined when that slip cannot be made. */
function mistype(word) {
  const at = 1 + below(word.length - 1)
  const kind = random()
  if (kind < 0.25) return word.slice(0, at) + word.slice(at + 1)
  if (kind < 0.4) return word.slice(0, at) + word[at] + word.slice(at)
  if (kind < 0.55) return word.slice(0, at - 1) + word[at] + word[at - 1] + word.slice(at + 1)
  const [right, wrong] = slips[below(slips.length)]
  return word.includes(right) ? word.replace(right, wrong) : undefined
}
const allWords = [...words]
for (let count = 0; count < 60_000; count++) {
  const wrong = mistype(allWords[below(allWords.length)])
  if (wrong !== undefined && !words.has(wrong)) addOrdinary(wrong, 1)
}

const rowsOf = (map, isName) =>
  [...map].map(([word, weight]) => {
    const buckets = []
    everyLetterRow(word, (bucket) => buckets.push(bucket))
    return { buckets, weight, isName: isName ? 1 : 0 }
  })
const learned = []
const leftOut = []
for (const row of [...rowsOf(persons, true), ...rowsOf(ordinary, false)])
  (random() < 0.1 ? leftOut : learned).push(row)

const weights = new Float64Array(letterBuckets + 1)
const squares = new Float64Array(letterBuckets + 1).fill(0.01)
const scoreOf = (buckets) => buckets.reduce((sum, bucket) => sum + weights[bucket], weights[letterBuckets])
for (let round = 0; round < 4; round++) {
  for (let at = learned.length - 1; at > 0; at--) {
    const other = below(at + 1)
    ;[learned[at], learned[other]] = [learned[other], learned[at]]
  }
  for (const { buckets, weight, isName } of learned) {
    const error = (1 / (1 + Math.exp(-scoreOf(buckets))) - isName) * weight
    for (const bucket of [...buckets, letterBuckets]) {
      const slope = error + 1e-4 * weights[bucket]
      squares[bucket] += slope * slope
      weights[bucket] -= (0.15 * slope) / Math.sqrt(squares[bucket])
    }
  }
}

/** The chance that a name scores above a word. */
function areaUnderCurve(rows) {
  const sorted = rows
    .map((row) => ({ ...row, score: scoreOf(row.buckets) }))
    .sort((a, b) => a.score - b.score)
  let [ranks, count] = [0, 0]
  sorted.forEach(({ isName }, at) => {
    ranks += isName * (at + 1)
    count += isName
  })
  return (ranks - (count * (count + 1)) / 2) / (count * (sorted.length - count))
}
console.log(
  `${persons.size} names, ${ordinary.size} words; area under the curve ${areaUnderCurve(learned).toFixed(4)}, left out ${areaUnderCurve(leftOut).toFixed(4)}`,
)

const perUnit = 32
const bytes = Int8Array.from(weights.slice(0, letterBuckets), (weight) =>
  Math.max(-127, Math.min(127, Math.round(weight * perUnit))),
)
writeFileSync(
  join(workspace, 'libs/domain/src/redaction/names/letter-weights.ts'),
  `/** How much each row of letters speaks for a name, in 32nds of log odds, base64: made by tools/letter-weights.mjs, which tells how. */
export const letterWeightBytes =
  '${Buffer.from(bytes.buffer).toString('base64')}'
/** Of any word, in log odds. */
export const letterWeightOfAny = ${weights[letterBuckets].toFixed(2)}
`,
)
