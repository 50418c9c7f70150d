import type { Candidate } from './candidate.js'
import { findKeptPhrases } from './kept-phrases.js'
import { placeNames, placeNamesThatAreWords } from './place-names.js'
import { fold } from './words.js'

const piece = /'[st](?!\p{L})|\p{L}+/gu
const pieces = (name: string): string[] => [...fold(name).matchAll(piece)].map((match) => match[0])

/** First word of a place name -> the words of each place that begins so, longest first. */
const placesByFirst = new Map<string, (readonly string[])[]>()
for (const name of new Set(placeNames)) {
  const parts = pieces(name.replaceAll("'", "'"))
  const first = parts[0]
  if (first === undefined) continue
  placesByFirst.set(
    first,
    [...(placesByFirst.get(first) ?? []), parts].sort((a, b) => b.length - a.length),
  )
}

const cue =
  /(?<!\p{L})(?:in|te|uit|naar|nabij|rond|rondom|vanuit|omgeving|regio|gemeente|gem\.|stad|dorp|wijkteam|woonplaats:?)[ ]$/iu
const strongCue =
  /(?<!\p{L})(?:gemeente|gem\.|woonplaats:?|(?:wonende?|woonachtig|geboren|woont|wonen|woon) (?:te|in)|verhuis(?:d|t|en) naar) $/iu
const keptBefore = /(?<!\p{L})(?:zorgkantoor(?:regio)?|provincie|umc|regio) $/iu
const unknownGemeente = /(?<!\p{L})(?:[Gg]emeente|te) (\p{Lu}\p{Ll}{2,30}(?:-\p{Lu}\p{Ll}{2,30})?)(?!\p{L})/gu
const notPlaces = new Set(
  'wmo wlz zvw ciz belastingen wet jeugdwet jeugdzorg sociaal werk werkplein zorg loket afdeling zij hij en de het maar'.split(
    ' ',
  ),
)

interface Piece {
  readonly text: string
  readonly folded: string
  readonly start: number
  readonly end: number
}

function placeAt(found: readonly Piece[], at: number, text: string): Piece | undefined {
  const first = found[at]
  if (first === undefined) return undefined
  const names = placesByFirst.get(first.folded)
  const name = names?.find((parts) =>
    parts.every((part, i) => {
      const here = found[at + i]
      const before = found[at + i - 1]
      if (here?.folded !== part) return false
      return i === 0 || before === undefined || /^[ \-/]{1,2}$/.test(text.slice(before.end, here.start))
    }),
  )
  const last = name === undefined ? undefined : found[at + name.length - 1]
  if (name === undefined || last === undefined) return undefined
  return {
    text: text.slice(first.start, last.end),
    folded: name.join(' '),
    start: first.start,
    end: last.end,
  }
}

/** Gemeenten and places: with a capital anywhere, in small letters or as an ordinary word only behind a cue. */
export function recognisePlace(text: string): Candidate[] {
  const kept = findKeptPhrases(text)
  const isKept = (start: number, end: number): boolean =>
    kept.some((zone) => zone.start < end && start < zone.end)
  const found: Candidate[] = []
  const all: Piece[] = [...text.matchAll(piece)].map((match) => ({
    text: match[0],
    folded: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }))
  for (let at = 0; at < all.length; at++) {
    const place = placeAt(all, at, text)
    if (place === undefined || isKept(place.start, place.end)) continue
    const before = text.slice(Math.max(0, place.start - 30), place.start)
    const isCapital = /^(?:'[st])?[- ]?\p{Lu}/u.test(place.text)
    const doubtful = placeNamesThatAreWords.has(place.folded)
    if (keptBefore.test(before) || /^ ?(?:umc|mc)(?!\p{L})/iu.test(text.slice(place.end, place.end + 4)))
      continue
    const believed = doubtful
      ? (isCapital && cue.test(before)) || strongCue.test(before)
      : isCapital || cue.test(before)
    if (!believed || (doubtful && /^\p{Ll}/u.test(place.text) && !/gem/i.test(before))) continue
    found.push({ type: 'place', start: place.start, end: place.end, certainty: 'shape' })
    while (at + 1 < all.length && (all[at + 1]?.start ?? 0) < place.end) at++
  }
  for (const match of text.matchAll(unknownGemeente)) {
    const name = match[1] ?? ''
    const end = match.index + match[0].length
    if (notPlaces.has(fold(name)) || isKept(end - name.length, end)) continue
    found.push({ type: 'place', start: end - name.length, end, certainty: 'context' })
  }
  return found
}
