/** The codes that a text should have, those that are right too when given, and those that were given. */
export interface GivenCodes<C extends string> {
  readonly core: readonly C[]
  readonly acceptable: readonly C[]
  readonly given: readonly C[]
}

export interface ConfusionPair<C extends string> {
  readonly missed: C
  readonly given: C
  readonly texts: number
}

const fewestTexts = 2
const mostPairs = 12

/**
 * Which code stands in the place of which: pairs of one that was missed and one that was given wrongly in the same
 * text, in two texts or more.
 * @returns most frequent first, no more than twelve; [] when nothing is confused
 */
export function confusionPairs<C extends string>(texts: readonly GivenCodes<C>[]): ConfusionPair<C>[] {
  const pairs = new Map<string, ConfusionPair<C>>()
  for (const { core, acceptable, given } of texts) {
    const wrong = given.filter((code) => !core.includes(code) && !acceptable.includes(code))
    for (const missed of core.filter((code) => !given.includes(code))) {
      for (const code of wrong) {
        const key = `${missed} ${code}`
        pairs.set(key, { missed, given: code, texts: (pairs.get(key)?.texts ?? 0) + 1 })
      }
    }
  }
  return [...pairs.values()]
    .filter((pair) => pair.texts >= fewestTexts)
    .sort((a, b) => b.texts - a.texts || (`${a.missed} ${a.given}` < `${b.missed} ${b.given}` ? -1 : 1))
    .slice(0, mostPairs)
}
