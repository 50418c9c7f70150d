import { parseEscalationRules, type EscalationRules } from '@rode-draad/domain'
import { readReferenceCsv } from './read-csv.js'

/** The committed routes with their rules. @throws EscalationRuleError naming route and column */
export async function loadEscalationRules(): Promise<EscalationRules> {
  const [routes, rules, phases] = await Promise.all([
    readReferenceCsv('escalation-routes.csv'),
    readReferenceCsv('escalation-route-rules.csv'),
    readReferenceCsv('escalation-phases.csv'),
  ])
  return parseEscalationRules({ routes, rules, phases })
}
