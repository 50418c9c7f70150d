import { fold } from './dictionary/fold.js'
import { nearWords } from './dictionary/near-words.js'
import { wordFlags } from './dictionary/word-flags.js'
import { placeNames, placeNamesThatAreWords } from './place-names.js'
import { piecesOf } from './dictionary/pieces-of.js'
import { byFirstPiece, matchPhrase } from './reading/match-phrase.js'
import type { Word } from './reading/word.js'

const byFirst = byFirstPiece(
  [...new Set(placeNames.map((name) => piecesOf(fold(name)).join(' ')))].map(piecesOf),
)

/** Whether a word is a listed place with a letter missing, added or changed: "drachtun". @param folded small letters */
export const isNearPlace = nearWords(
  placeNames
    .map((name) => fold(name))
    .filter((name) => /^[a-z]+$/.test(name) && !placeNamesThatAreWords.has(name)),
)

/** Words of one place, indexes, both included. doubtful: it is an ordinary word or surname too, as "Best". */
export interface ListedPlace {
  readonly first: number
  readonly last: number
  readonly doubtful: boolean
}

const quarters = /^(?:noord|zuid|oost|west|centrum|zuidoost|zuidwest|noordoost|noordwest|binnenstad)$/

/** Places of the list, in any case, with the part of town behind them; those beyond doubt are marked as places. */
export function findListedPlaces(words: readonly Word[]): ListedPlace[] {
  const places: ListedPlace[] = []
  for (let at = 0; at < words.length; at++) {
    let last = matchPhrase(words, at, byFirst)
    const word = words[at]
    if (word === undefined) break
    if (
      last === undefined ||
      words.slice(at, last + 1).some(({ flags }) => (flags & wordFlags.keptPhrase) !== 0)
    )
      continue
    const name = words
      .slice(at, last + 1)
      .map(({ folded }) => folded.replaceAll('-', ' '))
      .join(' ')
    const doubtful = placeNamesThatAreWords.has(name)
    const next = words[last + 1]
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
