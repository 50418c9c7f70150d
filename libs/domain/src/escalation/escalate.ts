import { type EscalationCase, escalationTracks } from './escalation-case.js'
import type { EscalationRoute, EscalationRules } from './escalation-rules.js'
import { canBeNow, fitRoute, type RouteFit } from './fit-route.js'
import { reasonsForRoute } from './reasons-for-route.js'

/** A route for one case: whether it can be taken now or only later, and why. */
export interface EscalationAdvice {
  readonly route: EscalationRoute
  readonly standing: 'nu' | 'later'
  /** A term runs after which the citizen loses a right. */
  readonly urgent: boolean
  /** Dutch sentences; never empty. */
  readonly reasons: readonly string[]
}

/**
 * Who can help with a case. First what can be done now: where a term runs, then what is made for this problem, then by
 * track (helpen, oneens, klacht), then nearest in phase. Then what can be done later.
 * @returns [] when everything that fits was tried
 */
export function escalate(about: EscalationCase, rules: EscalationRules): EscalationAdvice[] {
  return rules.routes
    .flatMap((route, place) => {
      const fit = fitRoute(route, about)
      return fit === null ? [] : [{ fit, rank: [...rankOf(fit), place] }]
    })
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ fit }) => ({
      route: fit.route,
      standing: canBeNow(fit) ? 'nu' : 'later',
      urgent: isUrgent(fit),
      reasons: reasonsForRoute(fit, about, rules),
    }))
}

function isUrgent(fit: RouteFit): boolean {
  return canBeNow(fit) && fit.route.rule.urgentTerm !== null
}

/** Lower comes first, part by part. */
function rankOf(fit: RouteFit): number[] {
  return [
    canBeNow(fit) ? 0 : 1,
    isUrgent(fit) ? 0 : 1,
    fit.madeFor.length > 0 ? 0 : 1,
    escalationTracks.indexOf(fit.route.track),
    fit.bySomebodyElse ? 1 : 0,
    distance(fit.phasesAhead),
  ]
}

/** The own phase, then a step further, then lighter steps; without a phase as the own. */
function distance(ahead: number | null): number {
  if (ahead === null) return 0
  return ahead >= 0 ? ahead : 1 - ahead
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}
