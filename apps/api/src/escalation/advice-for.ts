import type { EscalationAdviceRow } from '@rode-draad/contract'
import { escalate, type EscalationCase, type EscalationRules } from '@rode-draad/domain'

/** Who can help with a case, as the contract has it. */
export function adviceFor(about: EscalationCase, rules: EscalationRules): EscalationAdviceRow[] {
  return escalate(about, rules).map(({ route, standing, urgent, reasons }) => {
    const {
      code,
      name,
      track,
      phase,
      entrance,
      forWhom,
      canDo,
      cannotDo,
      statutoryTerm,
      laws,
      source,
      rule,
    } = route
    return {
      ...{ code, name, track, phase, standing, urgent, urgentTerm: rule.urgentTerm, reasons: [...reasons] },
      ...{ entrance, forWhom, canDo, cannotDo, statutoryTerm, laws: [...laws], source },
    }
  })
}
