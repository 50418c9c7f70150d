import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { EvidenceNumbers, learnWeights } from './logistic-regression.mjs'
import { namesToLearnFrom, teaches, withNames } from './name-texts.mjs'
import { workspace } from './run-nx.mjs'

/**
 * The marked develop texts, and texts without names, with what speaks for each word as a name: for the tools that learn
 * from them. Built once, from the build of the domain. The test texts are never read.
 */
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
export const numbers = new EvidenceNumbers()
/** Evidence by its numbers. */
export function evidenceOf(context, at) {
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
export const documents = variantsOf([...written, ...small])
/** How a text was made of what somebody wrote. */
export const variantOf = ({ isSmall, isUnlisted, isSentence }) =>
  `${isSmall ? 'in small letters' : 'as written'}${isUnlisted ? ', half of the names unlisted' : ''}${isSentence ? ', one sentence' : ''}`
const plainFile = join(workspace, 'data', 'evaluation', 'tagging', 'develop.jsonl')
/** Texts without any name: what is taken in them is wrong. */
const plain = existsSync(plainFile)
  ? readFileSync(plainFile, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line))
      .map(({ id, text }) => ({ id, writer: `plain ${id}`, text, marks: [], isPlain: true }))
  : []
console.log(`${written.length} marked texts, ${plain.length} texts without names`)
export const groups = 10
const groupOfWriter = new Map()
for (const { writer } of documents)
  if (!groupOfWriter.has(writer)) groupOfWriter.set(writer, groupOfWriter.size % groups)
/** Which group of writers a text is of. */
export const groupOf = ({ writer }) => groupOfWriter.get(writer)

const { unlist } = namesToLearnFrom({ wordFlags, namenessOf, isListedWord })
const persons = [...worldNames.split(' ').filter((_, at) => at % 4 === 0), ...givenNames, ...givenNames]
const named = withNames(plain, persons)

const touches = (a, b) => a.start < b.end && b.start < a.end
everydayWords.clear()
export function readDocument(document) {
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
  const isTaken = words.map((word) => others.some((one) => touches(one, word)))
  const labels = words.map((word, at) => {
    const mark = document.marks.find((one) => touches(one, word))
    if (mark === undefined) return isTaken[at] ? 'other' : 'word'
    return mark.type === 'name' || mark.type === 'keep' ? mark.type : 'other'
  })
  // What a word is depends on the everyday words, which change while weights are learned
  for (const word of words) word.evidence = undefined
  return { document, labels, isTaken, context: nameContext(words, mentionOf) }
}
/** Each text with a label for each of its words: name, keep, other (personal data of another type, or taken by another rule) or word; and whether another rule takes it. */
export const read = documents.map(readDocument)
/** Made of texts without names: learned from, never left out. */
export const alwaysLearned = [...plain, ...smallOf(plain), ...variantsOf([...named, ...smallOf(named)])].map(
  readDocument,
)
const plainWords = plain.map(({ text }) => {
  const taken = redact(text).redactions
  return readText(text).words.filter((word) => !taken.some((span) => touches(span, word)))
})

/** Words in texts of two writers or more that are hardly ever a name there. */
export function countEverydayWords(texts) {
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

/** What the built program knows as everyday words from here on. */
export function setEveryday(words) {
  everydayWords.clear()
  for (const word of words) everydayWords.add(word)
  // What a word is depends on them
  for (const { context } of [...read, ...alwaysLearned])
    for (const word of context.words) word.evidence = undefined
}

/** Evidence of fewer words than this says nothing of other texts. Each text is there four times. */
const least = 10

/** Words that weighNames does not look at either. */
export const isNeverAsked = ({ words, mentionOf }, at) =>
  isPassedOver(words, at, mentionOf) || (mentionOf[at] === 0 && isPlainWord(words, at, mentionOf))

/** @returns weights by number of the evidence */
export function learn(texts) {
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
