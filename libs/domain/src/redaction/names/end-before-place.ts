import type { Candidate } from '../candidate.js'
import { wordFlags } from '../dictionary/word-flags.js'
import type { Reading } from '../reading/reading.js'
import type { Word } from '../reading/word.js'

const { common, given, surname } = wordFlags

/** "Daan uit ", also "uit " alone; "Uit den Bogaard" is a name. */
const upToPlace = /^(?:(.*[\p{L}\p{M}.])\s+)?(?:uit|UIT)\s+$/su

/**
 * Names that run on into where somebody is from end before it: of "Daan uit Utrecht" the name is "Daan", so that he is the
 * same person where he stands alone; of "uit Utrecht" the town stays. Not before other words: "te Winkel" and "in 't Veld"
 * are surnames, and "Ursula in Leidschendam" is as often a house. All other candidates stay as they are.
 */
export function endNamesBeforePlaces(
  { text, words }: Pick<Reading, 'text' | 'words'>,
  candidates: readonly Candidate[],
): Candidate[] {
  const places = candidates.filter(({ type }) => type === 'place')
  if (places.length === 0) return [...candidates]
  return candidates.flatMap((name) => {
    if (name.type !== 'name') return [name]
    const place = places.find(({ start, end }) => name.start < start && start < name.end && name.end <= end)
    const before = place && upToPlace.exec(text.slice(name.start, place.start))
    if (!place || !before) return [name]
    const [, own] = before
    if (own === undefined) return [{ ...name, start: place.start }]
    const end = name.start + own.length
    const ownWords = words.filter((word) => name.start < word.end && word.start < end)
    return ownWords.every(isSaidOfAnybody) ? [] : [{ ...name, end }]
  })
}

/** "ben uit Aken": an everyday word. */
const isSaidOfAnybody = ({ capital, flags, spelling }: Word): boolean =>
  !capital && (flags & (given | surname)) === 0 && ((flags & common) !== 0 || spelling.isEveryday)
