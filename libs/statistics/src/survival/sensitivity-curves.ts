import { kaplanMeier, type KaplanMeierCurve } from './kaplan-meier.js'
import type { Spell } from './spell.js'

/** A spell whose dates are vague: it took at least `shortest` and at most `longest`. */
export interface VagueSpell extends Omit<Spell, 'time'> {
  /** Late start with early end, >= 0. */
  readonly shortest: number
  /** Early start with late end, >= shortest. */
  readonly longest: number
}

export interface SensitivityCurves {
  /** Every spell as short as its dates allow. */
  readonly earliest: KaplanMeierCurve
  /** Every spell as long as its dates allow. */
  readonly latest: KaplanMeierCurve
  /** Spells that enter at or after their shortest end: not observed in the earliest curve, and left out of it. */
  readonly notInEarliest: number
}

/**
 * The two outer curves of vague dates: how much the dates matter (gevoeligheid), not confidence. Without censoring
 * every choice of dates gives a curve between them; with censoring a choice in between may cross one.
 * @param level of the confidence bands of each curve
 * @returns two empty curves for no spells
 * @throws RangeError when shortest is negative or above longest, a value is not finite, or an entry is not before longest
 */
export function sensitivityCurves(spells: readonly VagueSpell[], level = 0.95): SensitivityCurves {
  spells.forEach(({ shortest, longest }, row) => {
    if (!(shortest >= 0 && shortest <= longest && longest < Infinity))
      throw new RangeError(`shortest must be in [0, longest], got ${shortest} and ${longest} at row ${row}`)
  })
  const as = (bound: 'shortest' | 'longest') =>
    spells.map(({ [bound]: time, entry, event }): Spell =>
      entry === undefined ? { time, event } : { entry, time, event },
    )
  const observed = as('shortest').filter(({ entry, time }) => entry === undefined || entry < time)
  return {
    earliest: kaplanMeier(observed, level),
    latest: kaplanMeier(as('longest'), level),
    notInEarliest: spells.length - observed.length,
  }
}
