import type { Redactions } from './outcome.js'

/** What became of a write. `code`: the row to show next; null: the list. */
export type Done = (outcome: {
  readonly said: string
  readonly redactions: Redactions
  readonly code?: string | null
}) => void
