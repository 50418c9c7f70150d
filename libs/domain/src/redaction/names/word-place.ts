import { noSymbol, symbolOf, symbolsOf } from '../odds/symbols.js'
import type { Word } from '../reading/word.js'
import type { NameContext } from './name-context.js'
import { evidenceOfWord } from './word-evidence.js'

/** How a word may be written: see formNumber. */
export const forms = ['H', 'A', 'S', 'C', 'l', 's'].map(symbolOf)
const neighbours = symbolsOf('edge', 'name', 'capital', 'other', 'and')

/** How a word is written: C inside and S at the head of a sentence with a capital, A in capitals, l or s in small letters. */
export function formNumber(word: Word, writesSmall: boolean): number {
  if (word.shouted) return 0
  if (word.allCapitals) return 1
  if (word.capital) return word.startsSentence ? 2 : 3
  return writesSmall ? 4 : 5
}

/** What a neighbour is. */
function classOf({ words, mentionOf }: NameContext, at: number): number {
  const word = words[at]
  if (word === undefined) return neighbours.edge
  return (mentionOf[at] ?? 0) !== 0 ? neighbours.name : evidenceOfWord(word).beside
}

export const gaps = {
  none: noSymbol,
  ...symbolsOf('edge ', 'gone ', 'line ', ': ', '. ', '( ', ', ', '~ '),
}

/** The signs between two words, in a few classes. */
export function gapOf(gap: string): number {
  if (gap === ' ' || gap === '') return gaps.none
  if (gap === ', ') return gaps[', ']
  if (gap.includes('\ufffc')) return gaps['gone ']
  if (gap.includes('\n')) return gaps['line ']
  if (gap.includes(':')) return gaps[': ']
  if (/[.!?]/.test(gap)) return gaps['. ']
  if (gap.includes('(') || gap.includes(')')) return gaps['( ']
  if (gap.includes(',')) return gaps[', ']
  return gaps['~ ']
}

/** A word that is looked at, and what is known of where it stands. */
export interface WordPlace {
  readonly word: Word
  /** Its number among the forms. */
  readonly form: number
  /** The signs before and behind it, and what stands there; noSymbol for what is on another line or in another sentence. */
  readonly leftGap: number
  readonly leftClass: number
  readonly rightGap: number
  readonly rightClass: number
}

export function placeOf(context: NameContext, at: number, word: Word): WordPlace {
  const { words, writesSmall } = context
  const next = words[at + 1]
  const leftGap = at === 0 ? gaps['edge '] : gapOf(word.gap)
  const rightGap = next === undefined ? gaps['. '] : gapOf(next.gap)
  return {
    word,
    form: formNumber(word, writesSmall),
    leftGap,
    leftClass: isFar(leftGap) ? noSymbol : classBeside(context, at, at - 1),
    rightGap,
    rightClass: isFar(rightGap) ? noSymbol : classBeside(context, at, at + 1),
  }
}

const isFar = (gap: number): boolean => gap === gaps['. '] || gap === gaps['line ']

/** What a neighbour is to the word at `at`. One in the same mention is no name yet to the word that is looked at. */
export function classBeside(context: NameContext, at: number, place: number): number {
  const { words, mentionOf } = context
  const own = mentionOf[at] ?? 0
  if (own === 0 || mentionOf[place] !== own) return classOf(context, place)
  return words[place]?.capital === true ? neighbours.capital : neighbours.other
}

/** The class of the words between which a neighbour stands, or what it is. */
export function groupBeside(context: NameContext, at: number, place: number): number {
  const neighbour = context.words[place]
  if (neighbour === undefined) return neighbours.edge
  return (context.mentionOf[place] ?? 0) !== 0
    ? classBeside(context, at, place)
    : evidenceOfWord(neighbour).group
}
