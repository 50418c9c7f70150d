import { wordFlags } from '../dictionary/word-flags.js'
import { nameContext, type NameContext } from '../names/name-context.js'
import { mayBeNearPlace } from '../find-listed-places.js'
import { addNameEvidence } from '../names/name-evidence.js'
import { evidenceOfWord } from '../names/word-evidence.js'
import { gapOf } from '../names/word-place.js'
import { addTails } from '../odds/add-tails.js'
import type { EvidenceRow } from '../odds/evidence.js'
import type { KeptSums } from '../odds/kept-sums.js'
import { noSymbol, symbolOf, symbolsOf } from '../odds/symbols.js'
import type { Reading } from '../reading/reading.js'
import { traitsBefore } from '../reading/traits-before.js'
import { wordTraits } from '../reading/word-traits.js'
import type { Word } from '../reading/word.js'

const { kept, keptPhrase, title, relation, vocabulary, particle, common, listedPlace } = wordFlags
const never = kept | keptPhrase | title | relation | vocabulary | particle

/** What is listed of a word as a place: known, doubtful (a word as well), in the dictionary, not at all. */
type Listed = 'known' | 'doubtful' | 'dictionary' | 'not'

/** A text whose words may be places. listed: one for each word. */
export interface PlaceContext {
  readonly reading: Reading
  readonly names: NameContext
  readonly listed: readonly Listed[]
}

export function placeContext(reading: Reading): PlaceContext {
  const { words, places } = reading
  const listed = words.map(({ flags }): Listed => ((flags & listedPlace) === 0 ? 'not' : 'dictionary'))
  for (const { first, last, doubtful } of places)
    listed.fill(doubtful ? 'doubtful' : 'known', first, last + 1)
  const mentionOf = new Uint16Array(words.length)
  return { reading, listed, names: nameContext(words, mentionOf) }
}

/** Whether a word may be (part of) a place at all: no everyday word, nothing that is kept, no word of a dictionary in small letters. */
export function mayBePlace({ listed }: PlaceContext, word: Word, at: number): boolean {
  if (word.initials || word.folded.length < 3 || (word.flags & never) !== 0) return false
  if ((word.flags & common) !== 0 && !word.capital) return false
  const isSmall = !word.capital && !word.allCapitals
  return !isSmall || listed[at] === 'known' || listed[at] === 'doubtful' || !word.spelling.isListed
}

const living = /(?:woo?n|verhui|opgegroei|ingeschr|gevestigd|geboren)[^.!?\n]{0,30}$/i

function hasDigit(text: string, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code > 47 && code < 58) return true
  }
  return false
}

/** What a place stands behind in an address. */
function addressBefore(text: string, start: number): string {
  if (!hasDigit(text, Math.max(0, start - 14), start)) return 'none'
  const before = text.slice(Math.max(0, start - 14), start)
  if (/\d[a-z]{0,2}[, ]{1,3}$/i.test(before)) return 'number'
  return /\d{4} ?[a-z]{2}[, \n]{1,3}$/i.test(before) ? 'postcode' : 'none'
}

const aspects = symbolsOf('Z', 'I', 'IB', 'H', 'J', 'Q', 'QK')
const lists = symbolsOf('known', 'doubtful', 'dictionary', 'not')
const livings = symbolsOf('living', 'none')
const spellings = symbolsOf('near', 'far')

/**
 * Adds what speaks for or against a word as (part of) the name of a place: what addNameEvidence looks at, its ending,
 * the lists, words of living somewhere, an address before it. The same for learning and for use.
 * @param kept see addNameEvidence
 */
export function addPlaceEvidence(context: PlaceContext, at: number, row: EvidenceRow, kept?: KeptSums): void {
  const { text, words } = context.reading
  const word = words[at]
  const previous = words[at - 1]
  if (word === undefined) return
  addNameEvidence(context.names, at, row, kept)
  addTails(word.folded, aspects.Z, row)
  const listed = lists[context.listed[at] ?? 'not']
  const isJoined = word.gap === ' ' && previous !== undefined
  const before = isJoined ? evidenceOfWord(previous).word : gapOf(word.gap)
  row.add(aspects.I, listed, noSymbol)
  row.add(aspects.IB, listed, before)
  if (listed === lists.not) {
    const spelling = mayBeNearPlace(word.folded) ? spellings.near : spellings.far
    row.add(aspects.Q, spelling, before)
    row.add(aspects.QK, spelling, evidenceOfWord(word).kind)
  }
  row.add(aspects.H, symbolOf(addressBefore(text, word.start)), noSymbol)
  const isLiving =
    (traitsBefore(words, word.start, 45) & wordTraits.residing) !== 0 &&
    living.test(text.slice(Math.max(0, word.start - 45), word.start))
  row.add(aspects.J, isLiving ? livings.living : livings.none, before)
}
