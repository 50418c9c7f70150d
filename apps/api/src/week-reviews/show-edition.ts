import type { KeptEdition, WeekEdition, WeekReviewData } from '@rode-draad/contract'
import { covers, weekCorrections, type AccessScope } from '@rode-draad/domain'
import type { ClosedWeek } from '@rode-draad/store'
import { reviewLines } from './review-lines.js'

/**
 * A closed edition as a reader may see it: its counts are national, so who may not see counts of all signals has it
 * without them.
 * @param current the same week now, in the same controlled form
 */
export function showEdition(closed: ClosedWeek, current: WeekReviewData, scope: AccessScope): WeekEdition {
  const mayCount = covers(scope.controlled, {}) || covers(scope.exact, {})
  const { data, meta } = mayCount ? closed.edition : withoutCounts(closed.edition)
  const now = mayCount ? current : withoutCounts({ data: current, meta }).data
  return {
    closedAt: closed.closedAt.toISOString(),
    closedBy: closed.closedRole,
    onBehalfOf: closed.onBehalfOf,
    hash: closed.hash,
    data,
    meta,
    corrections: weekCorrections(reviewLines(data), reviewLines(now)),
  }
}

function withoutCounts({ data, meta }: KeptEdition): KeptEdition {
  return {
    data: { ...data, signals: null, findings: { ...data.findings, signals: null } },
    meta: { ...meta, n: null },
  }
}
