import type { ProblemError } from '@rode-draad/contract'
import type { RowsToKeep } from './keep-rows.js'
import type { StageTimes } from './stopwatch.js'

/** A reason with the row that it is about. */
export type RowReason = ProblemError & { readonly row: number }

/** Rows ready for PostgreSQL: redacted, tagged and hashed. Received = rows + repeated. */
export interface PreparedChunk extends RowsToKeep {
  readonly throughRow: number
  readonly received: number
  /** Rows that stood in the same chunk before, with the same content. */
  readonly repeated: number
  /** Of the rows that are to be set apart, at most `namedReasons`. */
  readonly reasons: readonly RowReason[]
  readonly ms: StageTimes
}
