import { RiskSet } from './risk-set.js'
import { checkTimes, entryAndTime } from './spell-columns.js'
import type { Spell } from './spell.js'

/**
 * How many are under observation just before each time: entered before it and not ended before it.
 * @param times >= 0, any order, in the unit of the spells
 * @returns one count per time, in the order given; zeros for no spells
 * @throws RangeError when a time is negative or not a number, or a spell is not valid
 */
export function numberAtRisk(
  spells: readonly Pick<Spell, 'entry' | 'time'>[],
  times: readonly number[],
): readonly number[] {
  const { entry, time } = entryAndTime(spells)
  checkTimes(entry === undefined ? { time } : { entry, time })
  times.forEach((t, index) => {
    if (!(t >= 0)) throw new RangeError(`time must be >= 0, got ${t} at index ${index}`)
  })
  const risk = new RiskSet(time.sort(), entry?.sort())
  const counts = new Map([...new Set(times)].sort((a, b) => a - b).map((t) => [t, risk.at(t)]))
  return times.map((t) => counts.get(t) ?? 0)
}
