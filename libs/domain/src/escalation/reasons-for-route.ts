import type { EscalationRouteCode } from '../taxonomy/escalation-routes.js'
import { laws } from '../taxonomy/laws.js'
import { themes } from '../taxonomy/themes.js'
import type { EscalationCase } from './escalation-case.js'
import type { CaseTrait, EscalationRules } from './escalation-rules.js'
import type { RouteFit } from './fit-route.js'

/** Why a route stands where it stands, in plain Dutch sentences; never empty. */
export function reasonsForRoute(fit: RouteFit, about: EscalationCase, rules: EscalationRules): string[] {
  const { route, madeFor, followsOn, first, bySomebodyElse } = fit
  const { rule } = route
  const names = (codes: readonly EscalationRouteCode[], word: string) => {
    const found = codes.map((code) => rules.routes.find((other) => other.code === code)?.name ?? code)
    return listed(found, word)
  }
  const shared = laws.filter(({ code }) => about.laws.includes(code) && route.laws.includes(code))
  return [
    `Bedoeld voor: ${route.whenToUse}.`,
    ...(rule.urgentTerm === null ? [] : [`Let op de termijn: ${rule.urgentTerm}.`]),
    ...(rule.condition === null ? [] : [rule.condition]),
    ...(first.length === 0
      ? []
      : [
          rule.afterAnyHelp ? 'Probeer eerst een andere stap om te helpen.' : `Eerst: ${names(first, 'of')}.`,
        ]),
    ...(followsOn.length === 0 ? [] : [`Volgt op wat al is geprobeerd: ${names(followsOn, 'en')}.`]),
    ...madeFor.map((trait) => `Past bij ${traitName(trait)}.`),
    ...(shared.length === 0
      ? []
      : [
          `Kan onder ${listed(
            shared.map(({ label }) => `de ${label}`),
            'en',
          )}.`,
        ]),
    ...phaseReason(fit, rules),
    ...(bySomebodyElse
      ? [rule.askedBy === 'burger' ? 'De burger doet dit zelf.' : 'Een professional brengt dit in.']
      : []),
  ]
}

function phaseReason(
  { route: { phase }, phasesAhead: ahead }: RouteFit,
  { phaseNames }: EscalationRules,
): string[] {
  if (phase === null || ahead === null) return []
  const name = phaseNames[phase]
  if (ahead > 1) return [`Past pas bij een latere fase: ${name}.`]
  if (ahead === 1) return [`Is een stap verder: fase ${name}.`]
  return [
    ahead === 0
      ? `Past bij de fase: ${name}.`
      : `Is een lichtere stap, die nog niet is geprobeerd: fase ${name}.`,
  ]
}

function traitName({ facet, code }: CaseTrait): string {
  switch (facet) {
    case 'theme':
      return `het thema ${themes.find((theme) => theme.code === code)?.label ?? code}`
    case 'law':
      return `de ${laws.find((law) => law.code === code)?.label ?? code}`
    case 'doelgroep':
      return `de doelgroep ${code}`
    case 'zorgprofiel':
      return `zorgprofiel ${code}`
  }
}

function listed(names: readonly string[], word: string): string {
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} ${word} ${last}`
}
