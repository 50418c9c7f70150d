import { wordFlags } from '../../dictionary/word-flags.js'
import { symbolOf } from '../../odds/symbols.js'
import type { Word } from '../../reading/word.js'
import { letterScore } from '../letter-score.js'
import { aspectNames } from '../name-evidence.js'
import { evidenceOfWord } from '../word-evidence.js'
import { classBeside, formNumber, gapOf, gaps } from '../word-place.js'
import { oddsOfNone, type ScoredText } from './scored-text.js'

/** From most to least like a name: a tree asks for a kind "up to here". */
const kinds = numbered(
  'sure', 'given', 'small', 'surname', 'givenE', 'surnameE', 'smallE', 'foreign', 'unknown', 'mistyped', 'sounds',
  'place', 'compound', 'word', 'everyday', 'kept',
) // prettier-ignore

/** From what stands beside names most to what does least. */
const classes = numbered(
  'name', 'title', 'letters', 'relation', 'naming', 'says', 'capital', 'acts', 'relations', 'and', 'possessive',
  'namens', 'behalve', 'tegen', 'met', 'van', 'door', 'bij', 'naar', 'aan', 'over', 'voor', 'zonder', 'pronoun',
  'clause', 'edge', 'other', 'common', 'kept', 'article',
) // prettier-ignore

const gapNumbers = new Map(
  [gaps.none, gaps[', '], gaps['( '], gaps[': '], gaps['~ '], gaps['gone '], gaps['line '], gaps['. ']].map(
    (gap, at) => [gap, at],
  ),
)

function numbered(...texts: readonly string[]): ReadonlyMap<number, number> {
  return new Map(texts.map((text, at) => [symbolOf(text), at]))
}

const flags = [
  wordFlags.given,
  wordFlags.givenWord,
  wordFlags.givenSmallWord,
  wordFlags.surname,
  wordFlags.surnameWord,
  wordFlags.listedName,
  wordFlags.listedPlace,
  wordFlags.listedOther,
  wordFlags.common,
  wordFlags.particle,
  wordFlags.personVerb,
]

const most = 32_767

/** So far to both sides. */
const reach = 4
const ofNeighbour = 6
const own = aspectNames.length

/** So many numbers a word is looked at by. */
export const lookLength = own + 11 + flags.length + 2 * reach * ofNeighbour + 4

/** What is asked of a text once, however many of its words are doubtful. */
interface WholeText {
  /** Words with a capital, of a hundred. */
  readonly capitals: number
  readonly mentioned: number
  readonly highest: number
  /** Of words that were asked about, where each stands that no rule takes, and how often it stands there at all. */
  readonly places: Map<string, { readonly free: readonly number[]; readonly count: number }>
}

const wholeTexts = new WeakMap<ScoredText, WholeText>()

function wholeOf(scored: ScoredText): WholeText {
  const known = wholeTexts.get(scored)
  if (known !== undefined) return known
  const { words, mentionOf } = scored.context
  let [capitals, mentioned, highest] = [0, 0, oddsOfNone]
  words.forEach((word, at) => {
    if (word.capital) capitals += 1
    if (mentionOf[at] !== 0) mentioned += 1
    else highest = Math.max(highest, scored.oddsAt(at))
  })
  const whole = {
    capitals: Math.round((100 * capitals) / words.length),
    mentioned,
    highest,
    places: new Map<string, { free: number[]; count: number }>(),
  }
  wholeTexts.set(scored, whole)
  return whole
}

/** More places of a word than this tell nothing new. */
const manyPlaces = 8

function placesOf(scored: ScoredText, { folded, spelling }: Word) {
  const { places } = wholeOf(scored)
  let found = places.get(folded)
  if (found === undefined) {
    const { words, mentionOf, keys } = scored.context
    const free: number[] = []
    let count = 0
    for (let at = 0; at < keys.length; at++) {
      if (keys[at] !== spelling.key || words[at]?.folded !== folded) continue
      count += 1
      if (mentionOf[at] === 0 && free.length < manyPlaces) free.push(at)
    }
    places.set(folded, (found = { free, count }))
  }
  return found
}

/** The highest odds of the same word elsewhere, and how often it stands there. */
function elsewhereOf(scored: ScoredText, own: number, word: Word): { highest: number; count: number } {
  const { free, count } = placesOf(scored, word)
  const highest = free.reduce(
    (most, at) => (at === own ? most : Math.max(most, scored.oddsAt(at))),
    oddsOfNone,
  )
  return { highest, count: count - 1 }
}

/**
 * How many words the mention has that a rule took this word for, as far as they are near; 0 for none. And the highest
 * odds of the others.
 */
function mentionAround(scored: ScoredText, at: number): { length: number; highest: number } {
  const { mentionOf } = scored.context
  const mention = mentionOf[at] ?? 0
  if (mention === 0) return { length: 0, highest: oddsOfNone }
  let [first, last, highest] = [at, at, oddsOfNone]
  while (at - first < reach && mentionOf[first - 1] === mention)
    highest = Math.max(highest, scored.oddsAt(--first))
  while (last - at < reach && mentionOf[last + 1] === mention)
    highest = Math.max(highest, scored.oddsAt(++last))
  return { length: last - first + 1, highest }
}

const gapNumber = (word: Word): number => gapNumbers.get(gapOf(word.gap)) ?? 0
const kindNumber = (word: Word): number => kinds.get(evidenceOfWord(word).kind) ?? kinds.size
const classNumber = (symbol: number): number => classes.get(symbol) ?? classes.size

function writing(word: Word): number {
  if (word.initials) return 3
  return word.capital ? 2 : word.allCapitals ? 1 : 0
}

/**
 * All that a second look sees of a word: what each aspect of its evidence said, the mention it is in, what the words as
 * far as four away are and how likely they are names themselves, the same word elsewhere, and the whole text.
 * @param look of lookLength; whole numbers, odds in hundredths, at most 32,767
 */
export function lookAt(scored: ScoredText, at: number, look: Int16Array): void {
  const { context } = scored
  const { words, mentionOf } = context
  const word = words[at]
  if (word === undefined) return
  look.fill(0)
  const unlearned = scored.addAspects(at, look)
  const elsewhere = elsewhereOf(scored, at, word)
  const mention = mentionAround(scored, at)
  const whole = wholeOf(scored)
  let next = own
  const put = (value: number): void => {
    look[next++] = Math.min(value, most)
  }
  put(scored.oddsAt(at))
  put(unlearned)
  put(formNumber(word, context.writesSmall))
  put(gapNumber(word))
  put(kindNumber(word))
  put(word.folded.length)
  put(Math.round(letterScore(word.folded) * 100))
  put(elsewhere.highest)
  put(elsewhere.count)
  put(mention.length)
  put(mention.highest)
  for (const flag of flags) put((word.flags & flag) === 0 ? 0 : 1)
  for (let far = -reach; far <= reach; far++) {
    if (far === 0) continue
    const neighbour = words[at + far]
    put(neighbour === undefined ? oddsOfNone : scored.oddsAt(at + far))
    put((mentionOf[at + far] ?? 0) === 0 ? 0 : 1)
    put(neighbour === undefined ? kinds.size : kindNumber(neighbour))
    put(classNumber(classBeside(context, at, at + far)))
    put(neighbour === undefined ? 0 : gapNumber(neighbour))
    put(neighbour === undefined ? 0 : writing(neighbour))
  }
  put(whole.capitals)
  put(whole.mentioned)
  put(whole.highest)
  put(words.length)
}
