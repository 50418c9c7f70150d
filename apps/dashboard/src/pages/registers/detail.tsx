import type { DataKind, Kind } from './kinds.js'
import { PatternDetail } from './pattern-detail.js'
import { RowDetail } from './row-detail.js'
import { TableDetail } from './table-detail.js'
import type { Done } from './writing.js'

interface DetailProps {
  readonly kind: Kind
  readonly data: DataKind
  readonly code: string
  readonly mayKeep: boolean
  readonly done: Done
}

/** One row of whichever register. */
export function Detail({ kind, data, code, mayKeep, done }: DetailProps) {
  switch (kind.register) {
    case 'pattern':
      return <PatternDetail {...{ code, mayKeep, done }} />
    case 'tafel':
      return <TableDetail {...{ code, mayKeep, done }} />
    default:
      return <RowDetail {...{ kind, data, code, mayKeep, done }} />
  }
}
