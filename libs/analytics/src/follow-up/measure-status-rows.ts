import { hasReached, measureStatuses, measureSteps, stepOfStatus } from '@rode-draad/domain'
import type { FollowUpRows } from './follow-up-tables.js'

/** What each status of a measure means, in the columns of the table measure_status. */
export function measureStatusRows(): FollowUpRows {
  return measureStatuses.map((status) => {
    const reached = stepOfStatus[status]
    const step = reached === null ? null : String(measureSteps.indexOf(reached) + 1)
    return [status, step, reached, ...measureSteps.map((each) => String(hasReached(status, each)))]
  })
}
