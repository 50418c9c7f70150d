import { escalationRouteCodes } from '../taxonomy/escalation-routes.js'
import { doelgroepCodes, zorgprofielCodes } from '../taxonomy/facets.js'
import { lawCodes } from '../taxonomy/laws.js'
import { casePhases } from '../taxonomy/report.js'
import { themeCodes } from '../taxonomy/themes.js'
import { askerGroups, type CasePhase, escalationTracks } from './escalation-case.js'
import {
  type CaseTrait,
  type EscalationRoute,
  type EscalationRule,
  EscalationRuleError,
  type EscalationRules,
} from './escalation-rules.js'

/** A row of a CSV by column name; an empty field is null. */
type Row = Readonly<Record<string, string | null>>

/** The three files of data/reference, as rows. */
export interface EscalationFiles {
  readonly routes: readonly Row[]
  readonly rules: readonly Row[]
  readonly phases: readonly Row[]
}

/**
 * Routes with their rules.
 * @throws EscalationRuleError when a code is unknown, a route has no rule or two, or a phase has no name
 */
export function parseEscalationRules({ routes, rules, phases }: EscalationFiles): EscalationRules {
  const known = new Set(routes.map((row) => row['id']))
  for (const row of rules) {
    if (!known.has(row['route'] ?? null)) throw wrong(row, 'route', 'names no route')
  }
  const names = new Map(phases.map((row) => [row['id'], row['name']]))
  return {
    routes: routes.map((row) => routeOf(row, rules, routes)),
    phaseNames: Object.fromEntries(
      casePhases.map((phase) => {
        const name = names.get(phase)
        if (name === null || name === undefined) throw new EscalationRuleError(`phase ${phase} has no name`)
        return [phase, name]
      }),
    ) as Record<CasePhase, string>,
  }
}

function routeOf(row: Row, rules: readonly Row[], routes: readonly Row[]): EscalationRoute {
  const code = oneOf(escalationRouteCodes, row, 'id')
  const [rule, ...others] = rules.filter(({ route }) => route === code)
  if (rule === undefined || others.length > 0) throw wrong(row, 'id', 'must have exactly one rule')
  return {
    code,
    name: text(row, 'name'),
    track: oneOf(escalationTracks, row, 'track'),
    phase: phaseOf(row),
    entrance: text(row, 'entrance'),
    forWhom: text(row, 'for_whom'),
    whenToUse: text(row, 'when_to_use'),
    canDo: text(row, 'can_do'),
    cannotDo: row['cannot_do'] ?? null,
    statutoryTerm: row['statutory_term'] ?? null,
    laws: parts(row, 'laws').map((law) => known(lawCodes, law, row, 'laws')),
    source: text(row, 'source'),
    rule: ruleOf(rule, routes),
  }
}

/** A star in `after` stands for every other way to help. */
function ruleOf(row: Row, routes: readonly Row[]): EscalationRule {
  const afterAnyHelp = row['after'] === '*'
  const helping = routes.filter(({ track, id }) => track === 'helpen' && id !== row['route'])
  const after = afterAnyHelp ? helping.map(({ id }) => id ?? '') : parts(row, 'after')
  return {
    urgentTerm: row['urgent_term'] ?? null,
    needs: traits(row, 'needs'),
    prefers: traits(row, 'prefers'),
    askedBy: (row['asked_by'] ?? null) === null ? null : oneOf(askerGroups, row, 'asked_by'),
    after: after.map((code) => known(escalationRouteCodes, code, row, 'after')),
    afterAnyHelp,
    condition: row['condition'] ?? null,
  }
}

/** Phases are counted from 1 in the order of `casePhases`. */
function phaseOf(row: Row): CasePhase | null {
  const number = row['phase_ours'] ?? null
  if (number === null) return null
  const phase = casePhases[Number(number) - 1]
  if (phase === undefined) throw wrong(row, 'phase_ours', 'names no phase')
  return phase
}

const traitCodes: Readonly<Record<CaseTrait['facet'], readonly string[]>> = {
  theme: themeCodes,
  law: lawCodes,
  doelgroep: doelgroepCodes,
  zorgprofiel: zorgprofielCodes,
}

function traits(row: Row, column: string): CaseTrait[] {
  return parts(row, column).map((part) => {
    const [facet = '', code = ''] = part.split(':')
    if (!(facet in traitCodes)) throw wrong(row, column, `names no facet: ${part}`)
    const codes = traitCodes[facet as CaseTrait['facet']]
    return { facet: facet as CaseTrait['facet'], code: known(codes, code, row, column) }
  })
}

function parts(row: Row, column: string): string[] {
  return (row[column] ?? '').split(';').filter((part) => part !== '')
}

function text(row: Row, column: string): string {
  const value = row[column]
  if (value === undefined || value === null) throw wrong(row, column, 'is missing')
  return value
}

function oneOf<T extends string>(codes: readonly T[], row: Row, column: string): T {
  return known(codes, text(row, column), row, column)
}

function known<T extends string>(codes: readonly T[], value: string, row: Row, column: string): T {
  const code = codes.find((candidate) => candidate === value)
  if (code === undefined) throw wrong(row, column, `has an unknown code: ${value}`)
  return code
}

function wrong(row: Row, column: string, what: string): EscalationRuleError {
  return new EscalationRuleError(`escalation route ${row['id'] ?? row['route'] ?? '?'}: ${column} ${what}`)
}
