import { cueWords, wordsBetween } from './cue-words-of-name.js'

const classes = Object.keys(cueWords) as (keyof typeof cueWords)[]
const numberOf = (name: keyof typeof cueWords): number => classes.indexOf(name) + 1
const cueOfWord = new Map(
  classes.flatMap((name) =>
    cueWords[name].split(' ').map((word): [string, number] => [word, numberOf(name)]),
  ),
)

/** Beyond the classes of words: another word, a name at the head of a line, and one behind a sign that ends something. */
const other = 0
const atLine = classes.length + 1
const behindSign = classes.length + 2

/** How far a look goes before and behind a name. */
const [before, behind] = [32, 14]

const fold = (text: string): string => text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')

/** What stands before a name: the class of the word, or where it stands. @returns a number of its own for each */
export function cueBeforeName(text: string, start: number): number {
  const piece = text.slice(Math.max(0, start - before), start)
  if (start === 0) return atLine
  if (/\n\s*$/.test(piece)) {
    // The close of a letter stands on a line of its own
    const last = /([\p{L}']+)[,.:!;]?\s*\n\s*$/u.exec(piece)?.[1] ?? ''
    return cueOfWord.get(fold(last)) === numberOf('closing') ? numberOf('closing') : atLine
  }
  const [, word, signs = ''] = /([\p{L}'&]+)([^\p{L}&]*)$/u.exec(piece) ?? []
  if (word === undefined || (/[.!?)]/.test(signs) && !/^\. ?$/.test(signs))) return behindSign
  return cueOfWord.get(fold(word)) ?? (signs.trim() === '' ? other : behindSign)
}

const verbs = new Set(['heet', 'is', 'was', 'heeft', 'zegt', 'zei', 'belde', 'woont', 'wil', 'had'])

/** What stands behind a name, in ten classes. */
export function cueBehindName(text: string, end: number): number {
  const piece = text.slice(end, end + behind)
  if (piece === '') return 1
  if (/^\s*\n/.test(piece)) return 2
  if (/^\s*\(/.test(piece)) return 3
  if (piece.startsWith(',')) return 4
  if (/^[.!?]/.test(piece)) return 5
  if (/^\s*[)"'”:;/-]/.test(piece)) return 6
  const word = fold(/^\s*(\p{L}+)/u.exec(piece)?.[1] ?? '')
  if (word === 'en' || word === 'of') return 7
  if (word === 'van') return 8
  return verbs.has(word) ? 9 : 0
}

/** What stands between a name and the one right before it, in eleven classes. @param gap a short piece of text */
export function classOfGap(gap: string): number {
  if (gap.includes('\n')) return 1
  const said = fold(gap.trim())
  if (said === '') return 2
  if (/^[,;]$/.test(said)) return 3
  if (/^(?:en|&|, ?en|of|met|\/|, ook)$/.test(said)) return 4
  if (said.startsWith('(')) return 5
  if (wordsBetween.surname.test(said)) return 6
  if (wordsBetween.givenName.test(said)) return 7
  if (wordsBetween.relation.test(said)) return 8
  if (wordsBetween.spelling.test(said)) return 9
  return /[.!?]/.test(said) ? 10 : 11
}

const ofWomen = (1 << numberOf('titleOfWoman')) | (1 << numberOf('kinswoman'))
const ofMen = (1 << numberOf('titleOfMan')) | (1 << numberOf('kinsman'))

/** @param cues as bits @returns 1 when they speak of a woman, 2 of a man, 3 of both, 0 of neither */
export const genderOf = (cues: number): number =>
  ((cues & ofWomen) !== 0 ? 1 : 0) | ((cues & ofMen) !== 0 ? 2 : 0)
