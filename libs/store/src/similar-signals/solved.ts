/** Closed, and solved according to the citizen, in whole or in part; of a row of signal_current under this name. */
export function isSolved(name: string): string {
  return `${name}.case_state->>'state' = 'closed' AND ${name}.case_state->>'solvedForCitizen' IN ('ja', 'deels')`
}
