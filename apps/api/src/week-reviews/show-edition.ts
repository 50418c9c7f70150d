import type { WeekNames, WeekReview } from '@rode-draad/analytics'
import type { KeptEdition, WeekEdition } from '@rode-draad/contract'
import { covers, weekCorrections, type AccessScope } from '@rode-draad/domain'
import type { ClosedWeek } from '@rode-draad/store'
import { keptForm, namedForm } from './kept-form.js'
import { reviewLines } from './review-lines.js'

/**
 * A closed edition as a reader may see it: its counts are national, so who may not see counts of all signals has it
 * without them.
 * @param now the same week now, in the same controlled form, and what its patterns and measures are called
 */
export function showEdition(
  closed: ClosedWeek,
  now: { readonly review: WeekReview; readonly names: WeekNames },
  scope: AccessScope,
): WeekEdition {
  const mayCount = covers(scope.controlled, {}) || covers(scope.exact, {})
  const shown = (kept: KeptEdition) => namedForm(mayCount ? kept : withoutCounts(kept), now.names)
  const { data, meta } = shown(closed.edition)
  return {
    closedAt: closed.closedAt.toISOString(),
    closedBy: closed.closedRole,
    onBehalfOf: closed.onBehalfOf,
    hash: closed.hash,
    data,
    meta,
    corrections: weekCorrections(reviewLines(data), reviewLines(shown(keptForm(now.review)).data)),
  }
}

function withoutCounts({ data, meta }: KeptEdition): KeptEdition {
  return { data: { ...data, signals: null }, meta: { ...meta, n: null } }
}
