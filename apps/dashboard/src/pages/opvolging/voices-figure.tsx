import type { FollowUpRow } from '@rode-draad/contract'
import type { Answer } from '../../api.js'
import { Figure } from '../../components/figure/figure.js'
import type { DataColumn } from '../../components/figure/table-column.js'
import { registerLink } from '../registers/register-link.js'
import { voicesFinding } from './finding.js'
import { opvolgingLabels } from './labels.js'

const words = opvolgingLabels.voices

const columns: readonly DataColumn<FollowUpRow>[] = [
  {
    title: opvolgingLabels.way.columns.recommendation,
    value: (row) => row.recommendation,
    link: registerLink('recommendation', (row) => row.code),
  },
  { title: words.columns.report, value: ({ report }) => report },
  { title: words.columns.vws, value: ({ vwsSays }) => vwsSays ?? words.silent },
  { title: words.columns.ombudsman, value: ({ ombudsmanSays }) => ombudsmanSays ?? words.silent },
  { title: words.columns.status, value: ({ status }) => status },
]

/** What VWS says and what the ombudsman says, neither above the other. */
export function VoicesFigure({ answer: { rows, meta } }: { readonly answer: Answer<FollowUpRow> }) {
  return (
    <Figure
      id="twee-stemmen"
      title={words.title}
      finding={voicesFinding(rows)}
      unit={words.unit}
      meta={meta}
      columns={columns}
      rows={rows}
    />
  )
}
