import type { AttentionReason, SignalBody } from '@rode-draad/contract'

export type CaseStateTold = NonNullable<SignalBody['case']>

/**
 * Why a case stays in sight: until the citizen says it is solved, when it was handed over cold or the citizen says it
 * is not, or only partly, solved. Referred is not solved.
 */
export function attentionOf({ handover, solvedForCitizen }: CaseStateTold): AttentionReason[] {
  if (solvedForCitizen === 'ja') return []
  return [
    ...(handover === 'koud' ? (['koud-overgedragen'] as const) : []),
    ...(solvedForCitizen === 'nee' ? (['niet-opgelost'] as const) : []),
    ...(solvedForCitizen === 'deels' ? (['deels-opgelost'] as const) : []),
  ]
}

/** The same as a condition on a row under this name; what it says stands in an index. */
export function needsAttention(name: string): string {
  return `(${name}.case_state->>'solvedForCitizen' IN ('nee', 'deels')
    OR ${name}.case_state->>'handover' = 'koud' AND ${name}.case_state->>'solvedForCitizen' IS DISTINCT FROM 'ja')`
}
