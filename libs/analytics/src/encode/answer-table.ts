import type { AnswerMeta, Columns, RowOf } from '@rode-draad/contract'
import type { Controlled } from '@rode-draad/statistics'

/** What an analytical service gives back: controlled rows, the columns they have, and what they are about. */
export interface AnswerTable<C extends Columns> {
  readonly columns: C
  readonly rows: Controlled<readonly RowOf<C>[]>
  readonly meta: AnswerMeta
}
