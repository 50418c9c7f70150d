import type { Candidate } from '../candidate.js'
import type { Reading } from '../reading/reading.js'

/** "Daan uit ", also "uit " alone; "In 't Veld" and "Uit den Bogaard" are names. */
const upToPlace = /^(?:(.*[\p{L}\p{M}.])\s+)?(?:(uit|bij|naar|UIT|BIJ|NAAR)|in|te|op|aan|IN|TE|OP|AAN)\s+$/su

/**
 * Names that run on into where somebody lives end before it: of "Daan uit Utrecht" the name is "Daan", so that he is the
 * same person where he stands alone; of "uit Utrecht" the town stays. Behind "te", "in" and the like only before places
 * that are nothing else: "te Winkel" and "in 't Veld" are surnames. All other candidates stay as they are.
 */
export function endNamesBeforePlaces(
  { text, words, places }: Reading,
  candidates: readonly Candidate[],
): Candidate[] {
  const dwellings = candidates.filter(({ type }) => type === 'place' || type === 'address')
  if (dwellings.length === 0) return [...candidates]
  const sure = new Set(
    places
      .filter(({ first, doubtful }) => !doubtful && words[first]?.folded !== "'t")
      .map(({ first }) => words[first]?.start),
  )
  return candidates.map((name) => {
    if (name.type !== 'name') return name
    const dwelling = dwellings.find(
      ({ start, end }) => name.start < start && start < name.end && name.end <= end,
    )
    const before = dwelling && upToPlace.exec(text.slice(name.start, dwelling.start))
    if (!dwelling || !before) return name
    const [, own, from] = before
    if (from === undefined && !sure.has(dwelling.start)) return name
    return own === undefined ? { ...name, start: dwelling.start } : { ...name, end: name.start + own.length }
  })
}
