import { fold } from './dictionary/fold.js'
import { nearWords } from './dictionary/near-words.js'
import { isListedWord } from './dictionary/is-dutch-word.js'
import { flagsOfWord, wordFlags } from './dictionary/word-flags.js'
import { placeNames, placeNamesThatAreWords, placeNamesWithArticle, townNames } from './place-names.js'
import { piecesOf } from './dictionary/pieces-of.js'
import { byFirstPiece, matchPhrase, mayBeginPhrase } from './reading/match-phrase.js'
import type { Word } from './reading/word.js'

const byFirst = byFirstPiece(
  [...new Set(placeNames.map((name) => piecesOf(fold(name)).join(' ')))].map(piecesOf),
)

const joined = (name: string): string => piecesOf(fold(name)).join(' ')
const { common, kept, given, givenWord, givenSmallWord, surname, surnameWord, listedName, listedOther } =
  wordFlags
const otherwise =
  common | kept | given | givenWord | givenSmallWord | surname | surnameWord | listedName | listedOther
const towns = new Set(townNames.map(joined))
const withArticle = new Set(placeNamesWithArticle.map(joined))

/** Whether a row of letters is a town by itself. @param folded small letters */
export const isTown = (folded: string): boolean => towns.has(folded)

/** "Heide", "De Wijk", "Erica": one or two words that are words or names of people as well. */
const isAlsoOther = (name: string): boolean => {
  const pieces = name.split(' ')
  return (
    pieces.length < 3 &&
    pieces.every((piece) => (flagsOfWord(piece) & otherwise) !== 0 || isListedWord(piece))
  )
}

const doubtfulNames = new Set([
  ...placeNamesThatAreWords,
  ...[...placeNames, ...placeNamesWithArticle]
    .map(joined)
    .filter((name) => !towns.has(name) && isAlsoOther(name)),
])

/** Whether a word is a listed place with a letter missing, added or changed: "drachtun". @param folded small letters */
export const isNearPlace = nearWords(
  townNames
    .map((name) => fold(name))
    .filter((name) => /^[a-z]+$/.test(name) && !placeNamesThatAreWords.has(name)),
)

/** The same of towns of five letters or more: "asse", "leidn", "helmont"; a word may be so by chance. */
export const mayBeNearPlace = nearWords(
  townNames.map((name) => fold(name)).filter((name) => /^[a-z]+$/.test(name)),
  5,
)

/** Words of one place, indexes, both included. doubtful: it is an ordinary word or surname too, as "Best". */
export interface ListedPlace {
  readonly first: number
  readonly last: number
  readonly doubtful: boolean
}

const quarters =
  /^(?:noord|zuid|oost|west|centrum|zuidoost|zuidwest|noordoost|noordwest|zuid-oost|zuid-west|noord-oost|noord-west|binnenstad|stad)$/

const provinces = /^(?:gld|[Nn][Hh]|[Zz][Hh]|[Nn][Bb]|LB|[Oo][Vv]|GR|FR|DR|UT|ZLD|GLD|L)$/

const articles = new Set(['de', 'den', 'het', "'t"])

/** "de wijk", "'t harde" */
function endWithArticle(words: readonly Word[], at: number): number | undefined {
  const word = words[at]
  const next = words[at + 1]
  if (word === undefined || next?.gap !== ' ' || !articles.has(word.folded)) return undefined
  return withArticle.has(`${word.folded} ${next.folded}`) ? at + 1 : undefined
}

/** Places of the list, in any case, with the part of town behind them; those beyond doubt are marked as places. */
export function findListedPlaces(words: readonly Word[]): ListedPlace[] {
  const places: ListedPlace[] = []
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === undefined) break
    let last =
      (mayBeginPhrase(word) ? matchPhrase(words, at, byFirst) : undefined) ??
      (word.folded.length < 4 ? endWithArticle(words, at) : undefined)
    if (last === undefined) continue
    // "een" and "hem" are villages as well
    if (last === at && (word.flags & common) !== 0 && !word.capital) continue
    if (
      (word.flags & wordFlags.keptPhrase) !== 0 ||
      (last > at && words.slice(at, last + 1).some(({ flags }) => (flags & wordFlags.keptPhrase) !== 0))
    )
      continue
    const name =
      last === at && !word.parted
        ? word.folded
        : words
            .slice(at, last + 1)
            .map(({ folded }) => folded.replaceAll('-', ' '))
            .join(' ')
    let doubtful = doubtfulNames.has(name)
    const next = words[last + 1]
    if (next !== undefined && /^ \(?$/.test(next.gap) && provinces.test(next.text)) {
      last++
      doubtful = false
    }
    if (
      next !== undefined &&
      /^[ -]$/.test(next.gap) &&
      (next.capital || !word.capital) &&
      quarters.test(next.folded)
    )
      last++
    if (!doubtful) for (const one of words.slice(at, last + 1)) one.flags |= wordFlags.knownPlace
    places.push({ first: at, last, doubtful })
    at = last
  }
  return places
}
