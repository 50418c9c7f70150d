import type { EscalationRouteCode } from '../taxonomy/escalation-routes.js'

/**
 * The route by which a solved case was solved, as far as its state tells: the one that was tried, when it is the only
 * one. Of several tried, the state does not say which of them did it.
 * @returns null when it is not known
 */
export function routeThatWorked(routesTried: readonly EscalationRouteCode[]): EscalationRouteCode | null {
  const [route, ...others] = new Set(routesTried)
  return route !== undefined && others.length === 0 ? route : null
}
