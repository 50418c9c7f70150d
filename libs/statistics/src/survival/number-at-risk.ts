import { checkSpell, type Spell } from './spell.js'

/**
 * How many are under observation just before each time: entered before it and not ended before it.
 * @param times >= 0, any order, in the unit of the spells
 * @returns one count per time, in the order given; zeros for no spells
 * @throws RangeError when a time is negative or not a number, or a spell is not valid
 */
export function numberAtRisk(spells: readonly Spell[], times: readonly number[]): readonly number[] {
  spells.forEach(checkSpell)
  return times.map((t) => {
    if (!(t >= 0)) throw new RangeError(`time must be >= 0, got ${t}`)
    return spells.filter(({ entry, time }) => (entry ?? -Infinity) < t && time >= t).length
  })
}
