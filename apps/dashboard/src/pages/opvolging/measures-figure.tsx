import type { FollowUpMeasureRow, FollowUpRow } from '@rode-draad/contract'
import type { Answer } from '../../api.js'
import { Figure } from '../../components/figure/figure.js'
import type { DataColumn } from '../../components/figure/table-column.js'
import { labels } from '../../labels.js'
import { registerLink } from '../registers/register-link.js'
import { measuresFinding } from './finding.js'
import { opvolgingLabels } from './labels.js'

const words = opvolgingLabels.measures
const titles = words.columns

interface MeasuresFigureProps {
  readonly answer: Answer<FollowUpMeasureRow>
  readonly recommendations: readonly FollowUpRow[]
}

/** The measures beside each recommendation; what is no structural measure stands in a column of its own. */
export function MeasuresFigure({ answer: { rows, meta }, recommendations }: MeasuresFigureProps) {
  return (
    <Figure
      id="maatregelen"
      title={words.title}
      finding={measuresFinding(rows)}
      unit={words.unit}
      meta={meta}
      columns={columnsFor(new Map(recommendations.map((row) => [row.code, row.recommendation])))}
      rows={rows}
    />
  )
}

function columnsFor(names: ReadonlyMap<string, string>): readonly DataColumn<FollowUpMeasureRow>[] {
  return [
    {
      title: opvolgingLabels.way.columns.recommendation,
      value: ({ recommendation }) => names.get(recommendation) ?? recommendation,
      link: registerLink('recommendation', ({ recommendation }) => recommendation),
    },
    {
      title: titles.structural,
      value: (row) => (row.structural ? row.title : labels.notApplicable),
      link: registerLink('measure', (row) => (row.structural ? row.measure : null)),
    },
    {
      title: titles.other,
      value: (row) => (row.structural ? labels.notApplicable : row.title),
      link: registerLink('measure', (row) => (row.structural ? null : row.measure)),
    },
    { title: titles.kind, value: ({ kind }) => kind },
    { title: titles.status, value: ({ status }) => status },
    { title: titles.accordingTo, value: ({ accordingTo }) => accordingTo },
    { title: titles.responsible, value: ({ responsible }) => responsible ?? labels.unknown },
  ]
}
