import { type ChartSize, formatVagueDate, zorgprofielChart } from '@rode-draad/charts'
import { zorgprofielColumns as titles, type ZorgprofielRow } from '@rode-draad/contract'
import { useMemo } from 'react'
import type { Answer } from '../../api.js'
import { Figure } from '../../components/figure/figure.js'
import type { DataColumn } from '../../components/figure/table-column.js'
import { labels } from '../../labels.js'
import { wachtlijstenLabels } from './labels.js'
import { zorgprofielFinding } from './finding.js'

const words = wachtlijstenLabels

const columns: readonly DataColumn<ZorgprofielRow>[] = [
  { title: titles.year.title, value: (row) => String(row.year) },
  { title: titles.zorgprofiel.title, value: (row) => row.zorgprofiel },
  { title: titles.personsWithIndication.title, value: (row) => row.personsWithIndication },
  { title: titles.indicationDate.title, value: (row) => vague(row.indicationDate) },
  { title: titles.personsStaying.title, value: (row) => row.personsStaying },
  { title: titles.stayingDate.title, value: (row) => vague(row.stayingDate) },
  { title: titles.personsAtHome.title, value: (row) => row.personsAtHome },
  { title: titles.remark.title, value: (row) => row.remark ?? '' },
]

/** Staying beside Wlz care at home; the difference is not a shortage. */
export function ZorgprofielFigure({ answer: { rows, meta } }: { readonly answer: Answer<ZorgprofielRow> }) {
  const chart = useMemo(() => (size: ChartSize) => zorgprofielChart(rows, size), [rows])
  const remarked = rows.filter(({ remark }) => remark !== null)
  return (
    <Figure
      id="verblijf-en-thuis"
      title={words.capacityTitle}
      finding={zorgprofielFinding(rows)}
      unit={words.capacityUnit}
      meta={meta}
      columns={columns}
      rows={rows}
      chart={chart}
    >
      <p>
        <strong>{words.capacityNote}</strong>
      </p>
      {rows.some((row) => row.indicationDate !== row.stayingDate) && <p>{words.capacityDates}</p>}
      {remarked.map(({ year, zorgprofiel, remark }) => (
        <p key={`${zorgprofiel}-${year}`}>{words.capacityRemark(zorgprofiel, String(year), remark ?? '')}</p>
      ))}
    </Figure>
  )
}

function vague(edtf: string | null): string {
  return edtf === null ? labels.unknown : formatVagueDate(edtf)
}
