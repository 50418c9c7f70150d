import { formatCount } from '@rode-draad/charts'
import { estimateColumns } from '../../components/figure/file-columns.js'
import type { DataColumn } from '../../components/figure/table-column.js'
import { labels } from '../../labels.js'
import { shareText } from './finding.js'
import { doorlooptijdLabels } from './labels.js'

interface Within {
  readonly within: number | null
  readonly withinLower: number | null
  readonly withinUpper: number | null
}

/** 'een half jaar', 'een jaar', 'twee jaar', else the number of days. */
export function spanName(days: number): string {
  return doorlooptijdLabels.within.spans[days] ?? `${formatCount(days)} dagen`
}

/** '21% (8% tot 46%)'; the share alone where no interval is defined, 'onbekend' where there is no share. */
export function withinText(row: Within | undefined): string {
  if (row === undefined || row.within === null) return labels.unknown
  if (row.withinLower === null || row.withinUpper === null) return shareText(row.within)
  const interval = labels.doorlooptijd.interval(shareText(row.withinLower), shareText(row.withinUpper))
  return `${shareText(row.within)} (${interval})`
}

/** A column with the share that had it by a day, with its interval. */
export function shareOn<Row>(title: string, on: (row: Row) => Within | undefined): DataColumn<Row> {
  return {
    title,
    value: (row) => on(row)?.within ?? null,
    text: (row) => withinText(on(row)),
    file: estimateColumns(title, 'percent', (row) => {
      const said = on(row)
      return {
        ...{
          value: said?.within ?? null,
          lower: said?.withinLower ?? null,
          upper: said?.withinUpper ?? null,
        },
      }
    }),
  }
}
