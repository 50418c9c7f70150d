import { formatVagueDate } from '@rode-draad/charts'
import type { FollowUpPromiseRow } from '@rode-draad/contract'
import type { Answer } from '../../api.js'
import { Figure } from '../../components/figure/figure.js'
import { vagueDateColumns } from '../../components/figure/file-columns.js'
import type { DataColumn } from '../../components/figure/table-column.js'
import { labels } from '../../labels.js'
import { registerLink } from '../registers/register-link.js'
import { promisesFinding } from './finding.js'
import { opvolgingLabels } from './labels.js'

const words = opvolgingLabels.promises
const titles = opvolgingLabels.measures.columns

const columns: readonly DataColumn<FollowUpPromiseRow>[] = [
  {
    title: words.columns.measure,
    value: ({ title }) => title,
    link: registerLink('measure', ({ measure }) => measure),
  },
  { title: titles.kind, value: ({ kind }) => kind },
  {
    title: titles.planned,
    value: ({ planned }) => planned,
    text: ({ planned }) => formatVagueDate(planned),
    file: vagueDateColumns(titles.planned, ({ planned }) => planned),
  },
  { title: titles.late, value: ({ late }) => (late ? labels.yes : labels.no) },
  { title: titles.status, value: ({ status }) => status },
  {
    title: words.columns.known,
    value: ({ knownOn }) => knownOn,
    text: ({ knownOn }) => formatVagueDate(knownOn),
    file: vagueDateColumns(words.columns.known, ({ knownOn }) => knownOn),
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
