import { formatVagueDate } from '@rode-draad/charts'
import { keyFigureColumns as titles, type KeyFigureRow } from '@rode-draad/contract'
import type { Answer } from '../../api.js'
import { Figure } from '../../components/figure/figure.js'
import type { DataColumn } from '../../components/figure/table-column.js'
import { keyFiguresFinding } from './key-figures-finding.js'
import { verantwoordingLabels } from './labels.js'

const words = verantwoordingLabels.keyFigures

const columns: readonly DataColumn<KeyFigureRow>[] = [
  { title: titles.label.title, value: ({ label }) => label },
  {
    title: words.value,
    value: ({ amount, value }) => amount ?? value,
    // Words never stand among numbers; the unit differs by row.
    file: [
      { title: words.asSaid, value: ({ value }) => value },
      { title: words.amount, value: ({ amount }) => amount ?? '' },
    ],
  },
  { title: titles.unit.title, value: ({ unit }) => unit },
  {
    title: titles.period.title,
    value: ({ period }) => (period === null ? words.noPeriod : formatVagueDate(period)),
  },
  { title: titles.source.title, value: ({ source }) => source },
]

/** Published figures to lay others beside, each with its period and source. */
export function KeyFiguresFigure({ answer: { rows, meta } }: { readonly answer: Answer<KeyFigureRow> }) {
  return (
    <Figure
      id="kerncijfers"
      title={words.title}
      finding={keyFiguresFinding(rows)}
      unit={words.unit}
      meta={{ ...meta, n: null }}
      columns={columns}
      rows={rows}
    >
      <p>{words.note}</p>
    </Figure>
  )
}
