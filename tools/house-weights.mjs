import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from './build.mjs'
import { learnWeights, weightsModule } from './logistic-regression.mjs'
import { workspace } from './run-nx.mjs'

/**
 * Learns which numbers are those of houses (libs/domain/src/redaction/houses/house-weights.ts) from the marked develop
 * texts by logistic regression, and prints what that finds beside the rules in texts of writers it was not learned from:
 * ten groups of writers, each left out once. `--write` writes the table, learned from all; `--show` prints what is found,
 * missed and wrong above these log odds. The test texts are never read.
 */
const { values } = parseArgs({
  options: {
    built: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    show: { type: 'string' },
  },
})
if (!values.built) build('domain')
const from = (path) => import(`../libs/domain/dist/${path}`)
const { readMarkedDocuments } = await from('index.js')
const { readText } = await from('redaction/reading/reading.js')
const { recognisers } = await from('redaction/recognisers.js')
const { findNumberedWords, houseEvidence } = await from('redaction/houses/house-evidence.js')

const data = join(workspace, 'data', 'evaluation')
const written = readMarkedDocuments(readFileSync(join(data, 'redaction', 'develop.jsonl'), 'utf8'))
/** The same texts as somebody writes them who uses no capitals. */
const small = written
  .map((document) => ({ ...document, text: document.text.toLowerCase(), isSmall: true }))
  .filter(({ text }, at) => text.length === written[at].text.length)
/** Texts without any address. */
const plain = readFileSync(join(data, 'tagging', 'develop.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => ({ ...JSON.parse(line), marks: [] }))

const touches = (a, b) => a.start < b.end && b.start < a.end
const { likelyAddress: _, ...rules } = recognisers
/** Every number of a text that may be that of a house, with what it is. */
function numbersOf(document) {
  const reading = readText(document.text)
  const ruled = Object.values(rules).flatMap((recognise) => recognise(reading))
  return findNumberedWords(reading).map((numbered) => {
    const mark = document.marks.find((one) => touches(one, numbered.group))
    return {
      document,
      keys: houseEvidence(reading, numbered),
      y: mark?.type === 'address' ? 1 : 0,
      weight: mark?.type === 'keep' ? 3 : 1,
      isKept: mark?.type === 'keep',
      isOther: mark !== undefined && mark.type !== 'address' && mark.type !== 'keep',
      isRuled: ruled.some((one) => touches(one, numbered.group)),
      shown: `${document.text.slice(Math.max(0, numbered.group.start - 40), numbered.group.start)}⟦${numbered.group.digits}⟧${document.text.slice(numbered.group.end, numbered.group.end + 20)}`,
    }
  })
}
const numbers = [...written, ...small].flatMap(numbersOf)
const alwaysLearned = plain.flatMap(numbersOf)
const [groups, groupOf] = [10, new Map()]
for (const { writer } of written) if (!groupOf.has(writer)) groupOf.set(writer, groupOf.size % groups)

const heldOut = []
for (let group = 0; group < groups; group++) {
  const isOut = ({ document }) => groupOf.get(document.writer) === group
  const weights = learnWeights([...numbers.filter((one) => !isOut(one)), ...alwaysLearned])
  for (const one of numbers.filter(isOut))
    heldOut.push({ ...one, score: one.keys.reduce((sum, key) => sum + (weights.get(key) ?? 0), 0) })
}
for (const isSmall of [false, true]) {
  const left = heldOut.filter(
    (one) => Boolean(one.document.isSmall) === isSmall && !one.isRuled && !one.isOther,
  )
  const houses = left.filter(({ y }) => y === 1)
  console.log(
    `\nwriters left out, ${isSmall ? 'in small letters' : 'as written'}: the rules leave ${houses.length}`,
  )
  console.log('log odds  houses found  other numbers taken  kept terms taken')
  for (const threshold of [-2, -1.5, -1, -0.5, 0, 0.5, 1, 2]) {
    const taken = left.filter(({ score }) => score > threshold)
    const wrong = taken.filter(({ y }) => y === 0)
    console.log(
      [
        threshold,
        taken.length - wrong.length,
        wrong.length,
        wrong.filter(({ isKept }) => isKept).length,
      ].join('  '),
    )
  }
  if (values.show === undefined) continue
  for (const one of left.filter(({ y, score }) => y === 1 || score > Number(values.show)))
    console.log(
      `${one.score.toFixed(2)} ${one.y === 1 ? 'HOUSE' : one.isKept ? 'KEPT' : 'other'} ${one.document.id} ${one.shown.replaceAll('\n', '⏎')}`,
    )
}
if (values.write) {
  const weights = learnWeights([...numbers, ...alwaysLearned])
  writeFileSync(
    join(workspace, 'libs/domain/src/redaction/houses/house-weights.ts'),
    weightsModule(
      'houseWeights',
      'Weights of what houseEvidence gives, learned: made by tools/house-weights.mjs, which tells how.',
      weights,
    ),
  )
  console.log(`${weights.size} weights`)
}
