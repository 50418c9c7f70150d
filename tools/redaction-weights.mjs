import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from './build.mjs'
import { EvidenceNumbers, learnWeights, scoreOf, weightsFile } from './logistic-regression.mjs'
import { teaches } from './name-texts.mjs'
import { workspace } from './run-nx.mjs'

/**
 * Learns which numbers are those of houses, which words are places, which dates are of a birth and what beside a name
 * or address belongs to it (houses, places, dates and edges in libs/domain/src/redaction) from the marked develop texts
 * by logistic regression, and prints what that finds beside the rules in texts of writers it was not learned from: ten
 * groups of writers, each left out once. `--write` writes the tables, learned from all; `--only edges` asks the
 * questions of one folder only; `--show` prints what is found, missed and wrong above these log odds. The test texts
 * are never read.
 */
const { values } = parseArgs({
  options: {
    built: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    show: { type: 'string' },
    only: { type: 'string' },
  },
})
if (!values.built) build('domain')
const from = (path) => import(`../libs/domain/dist/${path}`)
const { readMarkedDocuments } = await from('index.js')
const { readText } = await from('redaction/reading/reading.js')
const { recognisers } = await from('redaction/recognisers.js')
const { EvidenceRow } = await from('redaction/odds/evidence.js')
const { keepEveryWord } = await from('redaction/odds/symbols.js')
const { findNumberedWords, addHouseEvidence } = await from('redaction/houses/house-evidence.js')
const { findDates } = await from('redaction/dates/find-dates.js')
const { addDateEvidence, dateContext } = await from('redaction/dates/date-evidence.js')
const { findRuledBirths } = await from('redaction/dates/find-ruled-births.js')
const { addEdgeEvidence } = await from('redaction/edges/edge-evidence.js')
const { reachOf } = await from('redaction/edges/edges-of-spans.js')
const { resolveOverlaps } = await from('redaction/resolve-overlaps.js')
const { placeContext, mayBePlace, addPlaceEvidence } = await from('redaction/places/place-evidence.js')

keepEveryWord()

/** Evidence of fewer pieces than this says nothing of other texts. */
const least = 3

function wordsThatMayBePlaces(reading) {
  const context = placeContext(reading)
  return reading.words.flatMap((word, at) =>
    mayBePlace(context, word, at) ? [{ ...word, addTo: (row) => addPlaceEvidence(context, at, row) }] : [],
  )
}

/** What stands beside each piece that was found of the type, as far as it is of the same mark, and one piece more. */
function edgesOf(type, side, reading, marks) {
  const spans = resolveOverlaps(Object.values(recognisers).flatMap((recognise) => recognise(reading)))
  return spans.flatMap((span, at) => {
    const touched = marks.filter((mark) => mark.type === type && touches(mark, span))
    const mark = side === 'head' ? touched[0] : touched.at(-1)
    if (span.type !== type || mark === undefined) return []
    const asked = []
    reachOf(reading.text, spans, at, side, (edge) => {
      const belongs = edge.piece.start >= mark.start && edge.piece.end <= mark.end
      asked.push({ ...edge.piece, belongs, addTo: (row) => addEdgeEvidence(reading, edge, row) })
      return belongs
    })
    return asked
  })
}

const edgeQuestion = (type, side) => ({
  type,
  side,
  table: `edges/${type}-${side}-weights.json`,
  evidence: 'addEdgeEvidence',
  piecesOf: (reading, marks) => edgesOf(type, side, reading, marks),
})

/** What is asked of each: which pieces of a text, and what speaks for each of them. */
const questions = [
  {
    type: 'address',
    table: 'houses/house-weights.json',
    evidence: 'addHouseEvidence',
    piecesOf: (reading) =>
      findNumberedWords(reading).map((numbered) => ({
        ...numbered.group,
        addTo: (row) => addHouseEvidence(reading, numbered, row),
      })),
  },
  {
    type: 'place',
    table: 'places/place-weights.json',
    evidence: 'addPlaceEvidence',
    piecesOf: wordsThatMayBePlaces,
  },
  {
    type: 'address',
    table: 'places/street-weights.json',
    evidence: 'addPlaceEvidence',
    piecesOf: wordsThatMayBePlaces,
  },
  {
    type: 'dob',
    table: 'dates/date-weights.json',
    evidence: 'addDateEvidence',
    piecesOf: (reading) => {
      const context = dateContext(reading, findDates(reading), findRuledBirths(reading))
      return context.dates.map((date, at) => ({ ...date, addTo: (row) => addDateEvidence(context, at, row) }))
    },
  },
  edgeQuestion('address', 'head'),
  edgeQuestion('address', 'tail'),
  edgeQuestion('name', 'head'),
  edgeQuestion('name', 'tail'),
  edgeQuestion('caseno', 'tail'),
]

const data = join(workspace, 'data', 'evaluation')
const written = readMarkedDocuments(readFileSync(join(data, 'redaction', 'develop.jsonl'), 'utf8')).filter(
  teaches,
)
/** The same texts as somebody writes them who uses no capitals. */
const small = written
  .map((document) => ({ ...document, text: document.text.toLowerCase(), isSmall: true }))
  .filter(({ text }, at) => text.length === written[at].text.length)
/** Texts without any address or place. */
const plain = readFileSync(join(data, 'tagging', 'develop.jsonl'), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => ({ ...JSON.parse(line), marks: [] }))
const [groups, groupOf] = [10, new Map()]
for (const { writer } of written) if (!groupOf.has(writer)) groupOf.set(writer, groupOf.size % groups)

const touches = (a, b) => a.start < b.end && b.start < a.end
const { likelyAddress: _address, likelyPlace: _place, dob: _dob, ...others } = recognisers
const rules = { ...others, dob: findRuledBirths }

const row = new EvidenceRow()

/** Every piece of a text that is asked about, with what it is. */
function examplesOf({ type, piecesOf }, document, numbers) {
  const { text, marks } = document
  const reading = readText(text)
  const ruled = Object.values(rules).flatMap((recognise) => recognise(reading))
  return piecesOf(reading, marks).map(({ start, end, addTo, belongs }) => {
    const mark = marks.find((one) => touches(one, { start, end }))
    row.clear()
    addTo(row)
    return {
      document,
      evidence: numbers.of(row),
      y: (belongs ?? mark?.type === type) ? 1 : 0,
      weight: mark?.type === 'keep' ? 3 : 1,
      isKept: mark?.type === 'keep',
      isOther: mark !== undefined && mark.type !== type && mark.type !== 'keep',
      isRuled: ruled.some((one) => touches(one, { start, end })),
      shown: `${text.slice(Math.max(0, start - 40), start)}⟦${text.slice(start, end)}⟧${text.slice(end, end + 20)}`,
    }
  })
}

function reportHeldOut({ type, side = '' }, heldOut, isSmall) {
  const left = heldOut.filter(
    (one) => Boolean(one.document.isSmall) === isSmall && !one.isRuled && !one.isOther,
  )
  const wanted = left.filter(({ y }) => y === 1)
  console.log(
    `\n${type} ${side}, writers left out, ${isSmall ? 'in small letters' : 'as written'}: the rules leave ${wanted.length}`,
  )
  console.log('log odds  found  others taken  kept terms taken')
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
  if (values.show === undefined) return
  for (const { y, score, isKept, document, shown } of left)
    if (y === 1 || score > Number(values.show))
      console.log(
        `${score.toFixed(2)} ${y === 1 ? 'WANTED' : isKept ? 'KEPT' : 'other'} ${document.id} ${shown.replaceAll('\n', '⏎')}`,
      )
}

for (const question of questions.filter(({ table }) => table.startsWith(values.only ?? ''))) {
  const numbers = new EvidenceNumbers()
  const examples = [...written, ...small].flatMap((document) => examplesOf(question, document, numbers))
  const alwaysLearned = plain.flatMap((document) => examplesOf(question, document, numbers))
  const learn = (some) => learnWeights([...some, ...alwaysLearned], numbers.keys, least)
  const heldOut = []
  for (let group = 0; group < groups; group++) {
    const isOut = ({ document }) => groupOf.get(document.writer) === group
    const weights = learn(examples.filter((one) => !isOut(one)))
    for (const one of examples.filter(isOut)) heldOut.push({ ...one, score: scoreOf(weights, one.evidence) })
  }
  for (const isSmall of [false, true]) reportHeldOut(question, heldOut, isSmall)
  if (!values.write) continue
  const weights = learn(examples)
  writeFileSync(
    join(workspace, 'libs/domain/src/redaction', question.table),
    weightsFile(
      `Weights of what ${question.evidence} gives, learned: made by tools/redaction-weights.mjs, which tells how.`,
      numbers.keys,
      weights,
    ),
  )
  console.log(`${weights.filter((weight) => weight !== 0).length} weights`)
}
