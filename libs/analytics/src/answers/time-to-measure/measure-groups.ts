import type { GroupQuery, GroupTestRow } from '@rode-draad/contract'
import type { RiskRow } from '@rode-draad/domain'
import { type CompetingSpell, logRank } from '@rode-draad/statistics'
import type { Registers } from '../read-registers.js'

/** Below this many events a group is a list and no curve. */
export const eventsForCurve = 10

/** Patterns that are looked at together, and the outcome that is looked at. */
export interface MeasureGroup {
  readonly group: string
  readonly spells: readonly CompetingSpell[]
  /** Code of the outcome in the spells. */
  readonly cause: number
  readonly events: number
  /** Enough events for a curve. */
  readonly curve: boolean
}

type Grouped = Pick<Registers, 'firstThemes' | 'measures'>

/**
 * By theme: each pattern under its first-named theme, so that no two groups share one. By kind: a pattern has no kind
 * before its measure, so every kind is an outcome that all patterns may have, and the kinds compete.
 * @returns groups with at least one pattern (theme) or event (kind), most events first
 */
export function measureGroups(
  spells: readonly RiskRow[],
  registers: Grouped,
  by: GroupQuery['by'],
): readonly MeasureGroup[] {
  const groups = by === 'theme' ? byTheme(spells, registers) : byKind(spells, registers)
  return [...groups].sort((a, b) => b.events - a.events || (a.group < b.group ? -1 : 1))
}

/** One log-rank test over the groups with a curve; only themes do not overlap. [] when there are not two. */
export function compareGroups(groups: readonly MeasureGroup[], by: GroupQuery['by']): GroupTestRow[] {
  const compared = groups.filter(({ curve }) => curve)
  if (by === 'kind' || compared.length < 2) return []
  const test = logRank(
    compared.flatMap(({ group, spells, cause }) =>
      spells.map(({ cause: ended, ...spell }) => ({ ...spell, event: ended === cause, group })),
    ),
  )
  return test.groups.map((group, index) => ({
    group,
    computed: test.n[index] ?? 0,
    events: test.events[index] ?? 0,
    expected: test.expected[index] ?? 0,
    chiSquare: test.chiSquare,
    degrees: test.df,
    p: test.p,
  }))
}

function byTheme(spells: readonly RiskRow[], { firstThemes }: Grouped): readonly MeasureGroup[] {
  const themes = new Map<string, RiskRow[]>()
  for (const spell of spells) {
    const theme = firstThemes.get(spell.pattern)
    if (theme !== undefined) themes.set(theme, [...(themes.get(theme) ?? []), spell])
  }
  return [...themes].map(([group, own]) => groupOf(group, own, 1))
}

function byKind(spells: readonly RiskRow[], { measures }: Grouped): readonly MeasureGroup[] {
  const kindOf = new Map<string, string>(measures.map(({ code, kind }) => [code, kind]))
  const kinds = [...new Set(spells.flatMap(({ measure }) => kindOf.get(measure ?? '') ?? []))].sort()
  // 1 and 2 are the causes of a risk row.
  const causes = new Map(kinds.map((kind, index) => [kind, index + 3]))
  const byOutcome = spells.map(({ measure, ...spell }) => {
    const kind = kindOf.get(measure ?? '')
    return { ...spell, cause: kind === undefined ? spell.cause : (causes.get(kind) ?? spell.cause) }
  })
  return kinds.map((kind) => groupOf(kind, byOutcome, causes.get(kind) ?? 0))
}

function groupOf(group: string, spells: readonly CompetingSpell[], cause: number): MeasureGroup {
  const events = spells.filter((spell) => spell.cause === cause).length
  return { group, spells, cause, events, curve: events >= eventsForCurve }
}
