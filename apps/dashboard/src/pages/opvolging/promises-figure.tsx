import { formatVagueDate } from '@rode-draad/charts'
import type { FollowUpPromiseRow } from '@rode-draad/contract'
import type { Answer } from '../../api.js'
import { Figure } from '../../components/figure/figure.js'
import type { DataColumn } from '../../components/figure/table-column.js'
import { labels } from '../../labels.js'
import { promisesFinding } from './finding.js'
import { opvolgingLabels } from './labels.js'

const words = opvolgingLabels.promises
const titles = opvolgingLabels.measures.columns

const columns: readonly DataColumn<FollowUpPromiseRow>[] = [
  { title: words.columns.measure, value: ({ title }) => title },
  { title: titles.kind, value: ({ kind }) => kind },
  { title: titles.planned, value: ({ planned }) => planned, text: ({ planned }) => formatVagueDate(planned) },
  { title: titles.late, value: ({ late }) => (late ? labels.yes : labels.no) },
  { title: titles.status, value: ({ status }) => status },
  {
    title: words.columns.known,
    value: ({ knownOn }) => knownOn,
    text: ({ knownOn }) => formatVagueDate(knownOn),
  },
  { title: titles.accordingTo, value: ({ accordingTo }) => accordingTo },
  { title: titles.responsible, value: ({ responsible }) => responsible ?? labels.unknown },
]

/** Dates that were promised for a measure, whether or not it belongs to a recommendation. */
export function PromisesFigure({ answer: { rows, meta } }: { readonly answer: Answer<FollowUpPromiseRow> }) {
  return (
    <Figure
      id="beloofde-datums"
      title={words.title}
      finding={promisesFinding(rows)}
      unit={words.unit}
      meta={meta}
      columns={columns}
      rows={rows}
    >
      <p>{words.known}</p>
    </Figure>
  )
}
