import { isListedWord } from '../dictionary/is-dutch-word.js'
import { flagsOfWord, wordFlags } from '../dictionary/word-flags.js'
import { givenNamesThatAreHardlyWords } from '../given-names-that-are-words.js'
import { everydayWords } from './everyday-words.js'
import { Spelling } from './spelling.js'
import { digitsSaid } from '../spoken/digits-said.js'
import { isInstitutionWord, isNearKeptWord } from '../kept-words.js'
import type { Word } from '../reading/word.js'

/**
 * What a word is by itself, without the words around it.
 * sure: a listed name that is no ordinary word. given, surname: a listed name that is an ordinary word too.
 * unknown: in no list. place: listed as a place. word: an ordinary word. kept: an institution, law, diagnosis.
 */
export type Nameness = 'sure' | 'given' | 'surname' | 'unknown' | 'place' | 'word' | 'kept'

const {
  listedOther,
  vocabulary,
  common,
  kept,
  given,
  givenWord,
  givenSmallWord,
  surname,
  surnameWord,
  listedName,
  listedPlace,
} = wordFlags
const anyWord = common | givenWord | givenSmallWord | surnameWord

/** Endings that Frisian, Dutch, Slavic, Turkish and Caucasian surnames have and ordinary words hardly. */
const surnameEnding =
  /(?:[^aeiou]sma|[a-z]stra|[a-z]{2}inga|oglu|ovic|evic|wicz|[nl]ski|[nl]ska|wski|wska|czyk|czak|enko|eanu|escu|[a-z]{3}yan|persad|mariam|michael|medhin|opoulos|shvili|[a-z]{3}[bgdnt]huizen|mans|[lrtn]ssen)$/

const houses = /(?:zieken|verpleeg|verzorgings|gast|gezins|logeer|zorg|woon|inloop)huizen$/

export function looksLikeSurname(folded: string): boolean {
  if (houses.test(folded)) return false
  return folded.length >= 5 && surnameEnding.test(withoutPossessive(folded))
}

/** Takes "'s" and the apostrophe of possession off: "daan's" and "hans'" are daan and hans. */
export function withoutPossessive(folded: string): string {
  return folded.includes("'") ? folded.replace(/'s?$/, '') : folded
}

/** An adjective of a country or people, or a word for one of them: "syrische", "marokkaanse". */
const adjectiveOfPlace = /[a-z]{3}(?:sche|aanse|ische?)$/

/** "zeshonderdtwaalf", "vierduizend": numbers in words. */
const numeral = /^[a-z]{0,16}(?:honderd|duizend|miljoen)[a-z]{0,24}$/

const natural = new Set([
  'amber',
  'arend',
  'anemoon',
  'sultan',
  'mine',
  'rim',
  'aya',
  'emir',
  'earl',
  'margarita',
  'rik',
])

/** "tess", "rob": of the names that are words too, those that no letter uses as a word. */
function isHardlyWord(folded: string, flags: number): boolean {
  if ((flags & common) !== 0 || folded.length < 3) return false
  if ((flags & givenSmallWord) !== 0) return !isListedWord(folded)
  return givenNamesThatAreHardlyWords.has(folded) || (folded.length > 2 && !isListedWord(folded))
}

function ofPart(spelling: Spelling): Nameness {
  const { folded } = spelling
  const flags = flagsOfWord(folded)
  if ((flags & kept) !== 0) return 'kept'
  if ((flags & (givenWord | givenSmallWord)) !== 0) return isHardlyWord(folded, flags) ? 'sure' : 'given'
  if ((flags & given) !== 0 && (flags & common) === 0 && !spelling.isListed) return 'sure'
  if ((flags & surnameWord) !== 0) return (flags & (given | common)) === given ? 'given' : 'surname'
  if ((flags & common) !== 0) return 'word'
  if ((flags & given) !== 0) return natural.has(folded) ? 'given' : 'sure'
  if ((flags & surname) !== 0) return spelling.isListed ? 'surname' : 'sure'
  if ((flags & listedName) !== 0) return spelling.isListed ? 'surname' : 'sure'
  if (isInstitutionWord(folded)) return 'kept'
  if (!spelling.isListed && looksLikeSurname(folded)) return 'sure'
  if (folded.endsWith('nr') || folded.endsWith('nrs')) return 'word'
  if ((flags & listedPlace) !== 0 && !spelling.isListed) return 'place'
  if ((flags & (listedOther | vocabulary)) !== 0 || spelling.isDutch) return 'word'
  if (adjectiveOfPlace.test(folded) || numeral.test(folded) || digitsSaid(folded) > 1) return 'word'
  // "Rbtv": letters that nobody can say are an abbreviation
  if (folded.length < 6 && folded.length > 3 && !/[aeiouy]/.test(folded)) return 'kept'
  if (spelling.isEveryday) return 'word'
  return isNearKeptWord(folded) ? 'kept' : 'unknown'
}

/** "jaydens" and "fatima's" are forms of a name when the name is listed. */
function ofPossessive(folded: string): Nameness | undefined {
  const bare = withoutPossessive(folded)
  if (bare !== folded && bare.length > 1) return ofPart(new Spelling(bare))
  if (!folded.endsWith('s') || folded.length < 4) return undefined
  return (flagsOfWord(folded.slice(0, -1)) & (given | surname | listedName)) !== 0 &&
    ofPart(new Spelling(folded.slice(0, -1))) === 'sure'
    ? 'sure'
    : undefined
}

/** "toontje", "lotje": a given name made small, which may be a word as well. */
function ofDiminutive(folded: string): Nameness | undefined {
  const stem = /^([a-z]{3,})(?:tje|je|ke)$/.exec(folded)?.[1]
  if (stem === undefined || everydayWords.has(folded) || (flagsOfWord(folded) & common) !== 0)
    return undefined
  return (flagsOfWord(stem) & (given | givenWord)) !== 0 ? 'given' : undefined
}

const monthsInNames = new Set(['mei', 'juni', 'april', 'augustus'])

function ofHyphened(folded: string): Nameness {
  const parts = folded
    .split('-')
    .map((part) => (part.length < 2 || monthsInNames.has(part) ? 'word' : ofPart(new Spelling(part))))
  // "mei-ling"
  if (monthsInNames.has(folded.split('-')[0] ?? '') && parts.at(-1) !== 'kept')
    return parts.at(-1) === 'word' ? 'word' : 'sure'
  const last = parts.at(-1)
  if (parts[0] === 'kept' || last === 'kept') return 'kept'
  if (last === 'word' && !parts.includes('sure')) return 'word'
  if (parts.includes('sure')) return 'sure'
  return parts.every((part) => part === 'word') ? 'word' : (parts.find((part) => part !== 'word') ?? 'word')
}

/** @returns the same for the same word of a text; nothing of it outlives the text */
export function namenessOf(word: Pick<Word, 'flags' | 'kind' | 'spelling'>): Nameness {
  return (word.kind ??= workOut(word.spelling, word.flags))
}

function workOut(spelling: Spelling, flags: number): Nameness {
  const { folded } = spelling
  if ((flags & kept) !== 0) return 'kept'
  if ((flags & (anyWord | given)) !== 0) return ofPart(spelling)
  const own = folded.includes('-') ? ofHyphened(folded) : ofPart(spelling)
  return own === 'unknown' || own === 'word' ? (ofPossessive(folded) ?? ofDiminutive(folded) ?? own) : own
}
