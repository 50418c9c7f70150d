import { type ChartSize, formatCount, formatDecimal, incidenceChart } from '@rode-draad/charts'
import type { GroupRow, GroupTestRow, IncidenceRow } from '@rode-draad/contract'
import { useMemo } from 'react'
import type { Answer } from '../../api.js'
import { Figure } from '../../components/figure/figure.js'
import type { DataColumn, FileColumn } from '../../components/figure/table-column.js'
import { labels } from '../../labels.js'
import { groupName } from '../../components/group-name.js'
import { doorlooptijdLabels } from './labels.js'
import { shareOn, spanName, withinText } from './share-on.js'
import type { GroupBy } from './use-doorlooptijd.js'

const words = doorlooptijdLabels.groups

/** From this many measures on a group has a curve; the server decides, this only says so. */
const threshold = 10

interface GroupLine {
  readonly first: GroupRow
  readonly onDays: readonly GroupRow[]
}

interface GroupsFigureProps {
  readonly by: GroupBy
  readonly answer: Answer<GroupRow>
  readonly curves: readonly IncidenceRow[]
  readonly tests: readonly GroupTestRow[]
}

/** Time to measure per theme or kind: curves where there are enough measures, else only how many there are. */
export function GroupsFigure({ by, answer: { rows, meta }, curves, tests }: GroupsFigureProps) {
  const chart = useMemo(() => {
    const points = curves.map(({ group, days, share }) => ({ group: groupName(group), days, share }))
    return (size: ChartSize) => incidenceChart(points, labels.doorlooptijd.doneTitle.toLowerCase(), size)
  }, [curves])
  const lines = groupLines(rows)
  const p = tests[0]?.p ?? null
  return (
    <Figure
      id={by === 'theme' ? 'per-thema' : 'per-soort'}
      title={words.title[by] ?? by}
      finding={groupsFinding(rows)}
      unit={words.unit}
      meta={meta}
      columns={columnsFor(lines[0]?.onDays.map(({ days }) => days) ?? [])}
      rows={lines}
      {...(curves.length > 0 ? { chart } : {})}
    >
      <p>{by === 'theme' ? words.theme : words.kind}</p>
      {p !== null && <p>{words.test(formatDecimal(p, 3))}</p>}
    </Figure>
  )
}

/** Which groups are large enough to say something of. */
export function groupsFinding(rows: readonly GroupRow[]): string {
  if (rows.length === 0) return words.none
  const groups = new Set(rows.map(({ group }) => group)).size
  const curves = new Set(rows.filter(({ curve }) => curve).map(({ group }) => group)).size
  if (curves > 0) return words.some(formatCount(curves), formatCount(groups))
  return words.few(formatCount(Math.max(...rows.map(({ events }) => events))), formatCount(threshold))
}

function groupLines(rows: readonly GroupRow[]): readonly GroupLine[] {
  return [...new Set(rows.map(({ group }) => group))].flatMap((group) => {
    const onDays = rows.filter((row) => row.group === group).sort((a, b) => a.days - b.days)
    return onDays[0] === undefined ? [] : [{ first: onDays[0], onDays }]
  })
}

/** A group with too few measures has no figures in a file either. */
function enoughOnly(columns: readonly FileColumn<GroupLine>[]): readonly FileColumn<GroupLine>[] {
  return columns.map(({ title, value }) => ({
    title,
    value: (row) => (row.first.curve ? value(row) : words.tooFew),
  }))
}

function columnsFor(days: readonly number[]): readonly DataColumn<GroupLine>[] {
  return [
    { title: words.columns.group, value: ({ first }) => groupName(first.group) },
    { title: words.columns.computed, value: ({ first }) => first.computed },
    { title: words.columns.events, value: ({ first }) => first.events },
    ...days.map((day): DataColumn<GroupLine> => {
      const on = ({ onDays }: GroupLine) => onDays.find((row) => row.days === day)
      const share = shareOn<GroupLine>(words.columns.share(spanName(day)), on)
      return {
        ...share,
        file: enoughOnly(share.file ?? []),
        text: (row) => (row.first.curve ? withinText(on(row)) : words.tooFew),
      }
    }),
    {
      title: words.columns.median,
      value: ({ first }) => first.median,
      text: ({ first: { curve, median } }) => {
        if (!curve) return words.tooFew
        return median === null ? labels.doorlooptijd.notReached : formatCount(median)
      },
      file: enoughOnly([{ title: words.columns.median, value: ({ first }) => first.median }]),
    },
  ]
}
