import type { PatternSpell } from './pattern-spell.js'

/** One pattern at risk, in days since its first signal; the shape that survival functions take. */
export interface RiskRow {
  readonly pattern: string
  /** Left out: at risk from the start. */
  readonly entry?: number
  readonly time: number
  readonly event: boolean
  /** 0 censored, 1 measure, 2 opgelost zonder maatregel. */
  readonly cause: 0 | 1 | 2
  /** Code of the measure that is the event; left out: none. */
  readonly measure?: string
}

/** The computed spells as rows at risk, in the same order; listed patterns are left out. [] for none. */
export function riskSetOf(spells: readonly PatternSpell[]): readonly RiskRow[] {
  return spells.flatMap((spell) => {
    if (spell.listed !== null) return []
    const { pattern, entry, days, event, competing, measure } = spell
    const row = { pattern, time: days, event, cause: event ? 1 : competing ? 2 : 0 } as const
    return [{ ...row, ...(entry === null ? {} : { entry }), ...(measure === null ? {} : { measure }) }]
  })
}
