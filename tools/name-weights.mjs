import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { build } from './build.mjs'
import { EvidenceNumbers, learnWeights, scoreOf, weightsFile } from './logistic-regression.mjs'
import { namesToLearnFrom, teaches, withNames } from './name-texts.mjs'
import { workspace } from './run-nx.mjs'

/**
 * Learns what speaks for a name (libs/domain/src/redaction/names/name-weights.json, everyday-words.ts) from the marked
 * develop texts by logistic regression, and prints what that does to texts of writers it was not learned from: ten
 * groups of writers, each left out once. `--write` writes the tables, learned from all. The test texts are never read.
 */
const { values } = parseArgs({
  options: {
    built: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    show: { type: 'string' },
    plain: { type: 'string', default: join(workspace, 'data', 'evaluation', 'tagging', 'develop.jsonl') },
  },
})
if (!values.built) build('domain')
const from = (path) => import(`../libs/domain/dist/${path}`)
const { readMarkedDocuments, redact } = await from('index.js')
const { readText } = await from('redaction/reading/reading.js')
const { recognisers } = await from('redaction/recognisers.js')
const { EvidenceRow } = await from('redaction/odds/evidence.js')
const { keepEveryWord } = await from('redaction/odds/symbols.js')
const { addNameEvidence } = await from('redaction/names/name-evidence.js')
const { isPassedOver, isPlainWord } = await from('redaction/names/is-passed-over.js')
const { findRuledNames } = await from('redaction/names/find-ruled-names.js')
const { nameContext } = await from('redaction/names/name-context.js')
const { everydayWords } = await from('redaction/names/everyday-words.js')
const { givenNames } = await from('redaction/given-names.js')
const { worldNames } = await from('redaction/dictionary/world-names.js')
const { namenessOf } = await from('redaction/names/nameness.js')
const { isListedWord, soundsDutch } = await from('redaction/dictionary/is-dutch-word.js')
const { flagsOfWord, wordFlags } = await from('redaction/dictionary/word-flags.js')
keepEveryWord()
const row = new EvidenceRow()
const numbers = new EvidenceNumbers()
/** Evidence by its numbers. */
function evidenceOf(context, at) {
  row.clear()
  addNameEvidence(context, at, row)
  return numbers.of(row)
}

const folder = join(workspace, 'data', 'evaluation', 'redaction')
const written = readMarkedDocuments(readFileSync(join(folder, 'develop.jsonl'), 'utf8')).filter(teaches)
const smallOf = (texts) =>
  texts
    .map((document) => ({ ...document, text: document.text.toLowerCase(), isSmall: true }))
    .filter(({ text }, at) => text.length === texts[at].text.length)
/** The same texts as somebody writes them who uses no capitals. */
const small = smallOf(written)
/** And each of these as if nobody had listed half of the names. */
const variantsOf = (texts) => texts.flatMap((document) => [document, { ...document, isUnlisted: true }])
const documents = variantsOf([...written, ...small])
const variantOf = ({ isSmall, isUnlisted }) =>
  `${isSmall ? 'in small letters' : 'as written'}${isUnlisted ? ', half of the names unlisted' : ''}`
/** Texts without any name: what is taken in them is wrong. */
const plain = existsSync(values.plain)
  ? readFileSync(values.plain, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .map(({ id, text }) => ({ id, writer: `plain ${id}`, text, marks: [], isPlain: true }))
  : []
console.log(`${written.length} marked texts, ${plain.length} texts without names`)
const [groups, groupOf] = [10, new Map()]
for (const { writer } of documents) if (!groupOf.has(writer)) groupOf.set(writer, groupOf.size % groups)

const { unlist } = namesToLearnFrom({ wordFlags, namenessOf, isListedWord })
const persons = [...worldNames.split(' ').filter((_, at) => at % 4 === 0), ...givenNames, ...givenNames]
const named = withNames(plain, persons)

const touches = (a, b) => a.start < b.end && b.start < a.end
everydayWords.clear()
function readDocument(document) {
  const { words } = readText(document.text)
  if (document.isUnlisted)
    unlist(
      words,
      (at) => document.marks.some((mark) => mark.type === 'name' && touches(mark, words[at])),
      document.id,
    )
  const mentions = findRuledNames(document.text, words)
  const reading = readText(document.text)
  const others = Object.entries(recognisers)
    .flatMap(([, recognise]) => recognise(reading))
    .filter(({ type }) => type !== 'name')
  const mentionOf = new Uint16Array(words.length)
  mentions.forEach(({ first, last }, at) => mentionOf.fill(at + 1, first, last + 1))
  const labels = words.map((word) => {
    const mark = document.marks.find((one) => touches(one, word))
    if (mark === undefined) return others.some((one) => touches(one, word)) ? 'other' : 'word'
    return mark.type === 'name' || mark.type === 'keep' ? mark.type : 'other'
  })
  return { document, labels, context: nameContext(words, mentionOf) }
}
const read = documents.map(readDocument)
const alwaysLearned = [...plain, ...smallOf(plain), ...variantsOf([...named, ...smallOf(named)])].map(
  readDocument,
)
const plainWords = plain.map(({ text }) => {
  const taken = redact(text).redactions
  return readText(text).words.filter((word) => !taken.some((span) => touches(span, word)))
})

const quoted = (text) => `'${text.replaceAll("'", "\\'")}'`

/** Words in texts of two writers or more that are hardly ever a name there. */
function countEverydayWords(texts) {
  const seen = new Map()
  const add = (folded, writer, isName) => {
    const one = seen.get(folded) ?? { writers: new Set(), namers: new Set() }
    ;(isName ? one.namers : one.writers).add(writer)
    seen.set(folded, one)
  }
  for (const { document, labels, context } of texts.filter(
    ({ document }) => !document.isSmall && !document.isUnlisted,
  ))
    context.words.forEach((word, at) => {
      if (!word.parted && labels[at] !== 'other') add(word.folded, document.writer, labels[at] === 'name')
    })
  plainWords.forEach((words, at) => {
    for (const word of words) if (!word.parted) add(word.folded, `plain${at}`, false)
  })
  const { given, surname, listedName } = wordFlags
  return [...seen].flatMap(([folded, { writers, namers }]) => {
    if (folded.length < 2 || writers.size < 2 || namers.size * 5 > writers.size) return []
    // "slot", "molen": of a name that is a word more is asked
    const isName = (flagsOfWord(folded) & (given | surname | listedName)) !== 0
    if (isName && (!isListedWord(folded) || writers.size < 6)) return []
    if (!isListedWord(folded) && !soundsDutch(folded) && writers.size < 3) return []
    return [folded]
  })
}

function setEveryday(words) {
  everydayWords.clear()
  for (const word of words) everydayWords.add(word)
  // What a word is depends on them
  for (const { context } of [...read, ...alwaysLearned])
    for (const word of context.words) word.evidence = undefined
}

/** Evidence of fewer words than this says nothing of other texts. Each text is there four times. */
const least = 10

/** Words that findLikelyNames does not look at either. */
const isNeverAsked = ({ words, mentionOf }, at) =>
  isPassedOver(words, at, mentionOf) || (mentionOf[at] === 0 && isPlainWord(words, at, mentionOf))

/** @returns weights by number of the evidence */
function learn(texts) {
  const rows = []
  for (const { labels, context } of texts)
    context.words.forEach((_, at) => {
      if (labels[at] === 'other' || isNeverAsked(context, at)) return
      const isName = labels[at] === 'name'
      const ruled = context.mentionOf[at] !== 0
      rows.push({
        evidence: evidenceOf(context, at),
        y: isName ? 1 : 0,
        weight: labels[at] === 'keep' ? 6 : isName && !ruled ? 3 : 1,
      })
    })
  return learnWeights(rows, numbers.keys, least)
}

const heldOut = []
for (let group = 0; group < groups; group++) {
  const own = read.filter(({ document }) => groupOf.get(document.writer) !== group)
  setEveryday(countEverydayWords(own))
  const weights = learn([...own, ...alwaysLearned])
  for (const { document, labels, context } of read) {
    if (groupOf.get(document.writer) !== group) continue
    context.words.forEach((word, at) => {
      if (labels[at] === 'other') return
      const ruled = context.mentionOf[at] !== 0
      const isAsked = ruled || !isNeverAsked(context, at)
      heldOut.push({
        document,
        word,
        at,
        label: labels[at],
        ruled,
        score: isAsked ? scoreOf(weights, evidenceOf(context, at)) : -99,
        keys:
          isAsked && values.show
            ? [...evidenceOf(context, at)].map(
                (number) => `${numbers.keys[number]}=${(weights[number] ?? 0).toFixed(1)}`,
              )
            : [],
      })
    })
  }
}
const asked = ({ ruled }) => !ruled
for (const variant of new Set(documents.map(variantOf))) {
  const all = heldOut.filter(({ document }) => variantOf(document) === variant)
  const missing = all.filter((one) => asked(one) && one.label === 'name')
  const idsOf = (some) => new Set(some.map(({ document }) => document.id)).size
  const count = (some, label) => some.filter((one) => one.label === label).length
  const ruled = all.filter(({ ruled }) => ruled)
  console.log(
    `\nwriters left out, ${variant}: the rules leave ${missing.length} words of names in ${idsOf(missing)} documents`,
  )
  console.log(
    `taken by the rules: names ${count(ruled, 'name')}, other words ${count(ruled, 'word')}, words of kept terms ${count(ruled, 'keep')}`,
  )
  console.log('log odds  names found  documents that leak  other words taken  kept terms taken')
  for (const threshold of [-1, 0, 0.5, 1, 1.5, 2, 2.5, 3]) {
    const taken = all.filter((one) => asked(one) && one.score > threshold)
    const left = idsOf(missing.filter(({ score }) => score <= threshold))
    console.log(
      [threshold, count(taken, 'name'), left, count(taken, 'word'), count(taken, 'keep')].join('  '),
    )
  }
  console.log('below log odds, of what the rules take: names, other words, words of kept terms')
  for (const threshold of [-6, -5, -4, -3, -2, -1]) {
    const low = ruled.filter(({ score }) => score < threshold)
    console.log([threshold, count(low, 'name'), count(low, 'word'), count(low, 'keep')].join('  '))
  }
}
if (values.show !== undefined) {
  const low = Number(values.show)
  const shown = heldOut.filter(({ document, label, ruled, score }) =>
    document.isUnlisted ? false : label === 'name' ? !ruled && score <= low : ruled || score > low,
  )
  for (const { document, word, label, ruled, score, keys } of shown.sort((a, b) => b.score - a.score)) {
    const before = document.text.slice(Math.max(0, word.start - 30), word.start)
    const behind = document.text.slice(word.end, word.end + 25)
    console.log(
      `${score.toFixed(2)} ${label.toUpperCase()}${ruled ? ' by rule' : ''} ${document.id}${document.isSmall ? ' small' : ''} ${before}⟦${word.text}⟧${behind}`.replaceAll(
        '\n',
        '⏎',
      ),
    )
    if (label === 'name') console.log(`    ${keys.join(' ')}`)
  }
}
if (values.write) {
  const names = join(workspace, 'libs/domain/src/redaction/names')
  const everyday = countEverydayWords(read).sort()
  setEveryday(everyday)
  const weights = learn([...read, ...alwaysLearned])
  writeFileSync(
    join(names, 'everyday-words.ts'),
    `/** Words of everyday letters, folded: made by tools/name-weights.mjs. */\nexport const everydayWords: ReadonlySet<string> = new Set(\n  ${quoted(everyday.join(' '))}.split(' '),\n)\n`,
  )
  writeFileSync(
    join(names, 'name-weights.json'),
    weightsFile(
      'Weights of what addNameEvidence gives, learned: made by tools/name-weights.mjs, which tells how.',
      numbers.keys,
      weights,
    ),
  )
  console.log(`${everyday.length} everyday words, ${weights.filter((weight) => weight !== 0).length} weights`)
}
