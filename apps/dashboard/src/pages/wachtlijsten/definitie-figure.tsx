import { formatCount, formatDate } from '@rode-draad/charts'
import { wachtlijstDefinitieColumns as titles, type WachtlijstDefinitieRow } from '@rode-draad/contract'
import type { Answer } from '../../api.js'
import { Figure } from '../../components/figure/figure.js'
import type { DataColumn } from '../../components/figure/table-column.js'
import { wachtlijstenLabels } from './labels.js'
import { definitionName, withDefinitionNames } from './definition-name.js'

const words = wachtlijstenLabels

const columns: readonly DataColumn<WachtlijstDefinitieRow>[] = [
  { title: titles.definition.title, value: (row) => definitionName(row.definition) },
  { title: titles.validFrom.title, value: (row) => formatDate(row.validFrom) },
  {
    title: titles.validUntil.title,
    value: (row) => (row.validUntil === null ? words.stillValid : formatDate(row.validUntil)),
  },
  { title: titles.what.title, value: (row) => row.what },
  { title: titles.comparableWith.title, value: (row) => withDefinitionNames(row.comparableWith) },
]

/** The ways of counting, and what may be compared with what. */
export function DefinitieFigure({
  answer: { rows, meta },
}: {
  readonly answer: Answer<WachtlijstDefinitieRow>
}) {
  return (
    <Figure
      id="telwijzen"
      title={words.definitionsTitle}
      finding={words.definitionsFinding(formatCount(rows.length))}
      unit={words.definitionsUnit}
      meta={meta}
      columns={columns}
      rows={rows}
    />
  )
}
