import type { CaseBrief } from '@rode-draad/contract'
import {
  doelgroepCodes,
  type EscalationCase,
  lawCodes,
  reporterRoles,
  themeCodes,
  zorgprofielCodes,
} from '@rode-draad/domain'

/** A signal as the rules see it; codes that the rules do not know say nothing. */
export function caseOfBrief({
  themes,
  laws,
  doelgroepen,
  zorgprofiel,
  reporterRole,
  standing,
}: CaseBrief): EscalationCase {
  return {
    themes: themeCodes.filter((code) => themes.includes(code)),
    laws: lawCodes.filter((code) => laws.includes(code)),
    doelgroepen: doelgroepCodes.filter((code) => doelgroepen.includes(code)),
    zorgprofielen: zorgprofielCodes.filter((code) => code === zorgprofiel),
    asks: reporterRoles.find((role) => role === reporterRole) ?? null,
    tried: standing.routesTried,
    phase: standing.phase,
    track: null,
  }
}
