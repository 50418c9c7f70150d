import { givenNamesThatAreSmallWords, givenNamesThatAreWords } from './given-names-that-are-words.js'
import { givenNames } from './given-names.js'
import { surnamesThatAreWords } from './surnames-that-are-words.js'
import { surnames } from './surnames.js'
import { fold } from './words.js'

const allGiven = new Set(givenNames.map(fold))
const allSurnames = new Set(surnames.map(fold))

/** Unlike any ordinary word, or an ordinary word too, or a small word that is a name only rarely. */
export type NameKind = 'plain' | 'word' | 'small-word'

/** Takes "'s" and the apostrophe of possession off: "daan's" and "hans'" are daan and hans. */
export function withoutPossessive(folded: string): string {
  return folded.includes("'") ? folded.replace(/'s?$/, '') : folded
}

function lookUp(folded: string, find: (name: string) => NameKind | undefined): NameKind | undefined {
  const name = withoutPossessive(folded)
  const whole = find(name)
  if (whole !== undefined) return whole
  if (name.includes('-')) {
    for (const part of name.split('-')) if (part.length > 2 && find(part) === 'plain') return 'plain'
  }
  return undefined
}

function findGiven(name: string): NameKind | undefined {
  if (givenNamesThatAreSmallWords.has(name)) return 'small-word'
  if (givenNamesThatAreWords.has(name)) return 'word'
  return allGiven.has(name) ? 'plain' : undefined
}

function findSurname(name: string): NameKind | undefined {
  if (surnamesThatAreWords.has(name)) return 'word'
  return allSurnames.has(name) ? 'plain' : undefined
}

/** @param folded see Word.folded @returns undefined when it is not in the list of given names */
export function givenNameKind(folded: string): NameKind | undefined {
  return lookUp(folded, findGiven)
}

/** @param folded see Word.folded @returns undefined when it is not in the list of surnames */
export function surnameKind(folded: string): NameKind | undefined {
  return lookUp(folded, findSurname)
}

/** Endings that Frisian, Dutch, Slavic, Turkish and Caucasian surnames have and ordinary words hardly. */
const surnameEnding =
  /(?:[^aeiou]sma|[a-z]stra|[a-z]{2}inga|oglu|ovic|evic|wicz|[nl]ski|[nl]ska|wski|wska|czyk|czak|enko|eanu|escu|[a-z]{3}yan|persad|mariam|michael|medhin|opoulos|shvili|huizen|mans|[lrtn]ssen)$/

export function looksLikeSurname(folded: string): boolean {
  return folded.length >= 5 && surnameEnding.test(withoutPossessive(folded))
}
