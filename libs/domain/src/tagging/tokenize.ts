import { findExistingTokens } from '../redaction/existing-tokens.js'
import { characterClass, classAt, widthAt } from './character-class.js'

/** One word or number; `sentence` and `clause` count from 0 through the text. */
export interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly clause: number
}

const abbreviations = new Set(
  'dhr mevr mw mr mrs dr drs ir prof bijv bv nr art ca evt incl excl resp tel jl'.split(' '),
)
const contrasting = new Set(['maar', 'echter', 'terwijl', 'toch', 'alleen', 'behalve', 'want'])

/**
 * Words (letters) and numbers (digits) apart, so `VG7`, `VG-7` and `vg 7` are the same two tokens.
 * Offsets are UTF-16, half-open. A sentence ends at . ! ? … before white space, and at an empty line or a list
 * line; a clause also at , ; : ( ) and before words such as `maar`. What redaction put there is no word: the words
 * around it follow each other, as if it were not there, and a full stop behind it is not that of an abbreviation.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = []
  const takenOut = findExistingTokens(text).tokens
  let nextTaken = 0
  let sentence = 0
  let clause = 0
  /** What ended since the last word. */
  let ended: Ended = null
  let previousEnd = 0
  let previousWord = ''
  for (let at = 0; at < text.length;) {
    const taken = takenOut[nextTaken]
    const isTaken = taken?.start === at
    const end = isTaken ? taken.end : endOfWord(text, at)
    if (end < 0) {
      at += widthAt(text, at)
      continue
    }
    if (
      tokens.length > 0 &&
      at > previousEnd &&
      !(at === previousEnd + 1 && text.charCodeAt(previousEnd) === SPACE)
    )
      ended = endedIn(text.slice(previousEnd, at), previousWord, ended)
    const word = isTaken ? '' : text.slice(at, end)
    previousEnd = end
    previousWord = word
    at = end
    if (isTaken) {
      nextTaken++
      continue
    }
    if (ended === 'sentence') sentence++
    if (ended !== null) clause++
    ended = null
    if (mayContrast(word) && contrasting.has(word.toLowerCase())) clause++
    tokens.push({ word, start: end - word.length, end, sentence, clause })
  }
  return tokens
}

type Ended = 'sentence' | 'clause' | null

function endedIn(between: string, previousWord: string, already: Ended): Ended {
  if (already === 'sentence' || endsSentence(between, previousWord)) return 'sentence'
  return /[,;:()–—]/.test(between) ? 'clause' : already
}

const SPACE = 32
/** First letters of the words that begin a clause. */
const CONTRASTING = new Set(
  [...contrasting].flatMap((word) => [word.charCodeAt(0), word.charCodeAt(0) - SPACE]),
)

function mayContrast(word: string): boolean {
  return word.length >= 3 && word.length <= 8 && CONTRASTING.has(word.charCodeAt(0))
}

/** End of the word or number that begins here; -1 when none does. */
function endOfWord(text: string, start: number): number {
  const first = classAt(text, start)
  if (first !== characterClass.letter && first !== characterClass.digit) return -1
  let at = start + widthAt(text, start)
  while (at < text.length) {
    const here = classAt(text, at)
    if (here !== first && !(first === characterClass.letter && here === characterClass.mark)) break
    at += widthAt(text, at)
  }
  return at
}

function endsSentence(between: string, previousWord: string): boolean {
  if (/\n\s*(\n|[-*•])/.test(between)) return true
  if (/[!?…]/.test(between)) return true
  if (!/\.(?=\W*\s|["')\]]*$)/.test(between) || !/\s/.test(between)) return false
  if (/\.\.+/.test(between)) return true
  return !/^\p{L}$/u.test(previousWord) && !abbreviations.has(previousWord.toLowerCase())
}
