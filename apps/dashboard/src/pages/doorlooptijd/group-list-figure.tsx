import { formatCount } from '@rode-draad/charts'
import type { TimeToMeasurePatternRow } from '@rode-draad/contract'
import type { Answer } from '../../api.js'
import { Figure } from '../../components/figure/figure.js'
import { boundedColumns } from '../../components/figure/file-columns.js'
import type { DataColumn } from '../../components/figure/table-column.js'
import { labels } from '../../labels.js'
import { registerLink } from '../registers/register-link.js'
import { daysBound, patternDays } from './finding.js'
import { groupName } from '../../components/group-name.js'
import { doorlooptijdLabels } from './labels.js'
import type { GroupBy } from './use-doorlooptijd.js'

const words = doorlooptijdLabels.groups

interface GroupListFigureProps {
  readonly by: GroupBy
  readonly answer: Answer<TimeToMeasurePatternRow>
}

/** What stands in the place of curves that would rest on too little: the patterns themselves, by group. */
export function GroupListFigure({ by, answer: { rows, meta } }: GroupListFigureProps) {
  const listed = groupedPatterns(rows, by)
  return (
    <Figure
      id="patronen-per-groep"
      title={words.listTitle}
      finding={words.list(formatCount(listed.length))}
      unit={words.listUnit}
      meta={{ ...meta, n: listed.length }}
      columns={columnsFor(by)}
      rows={listed}
    />
  )
}

/** The computed patterns by group, then by days. */
export function groupedPatterns(
  rows: readonly TimeToMeasurePatternRow[],
  by: GroupBy,
): readonly TimeToMeasurePatternRow[] {
  const name = (row: TimeToMeasurePatternRow) => groupOf(row, by)
  return rows
    .filter(({ listed }) => listed === null)
    .sort((a, b) => name(a).localeCompare(name(b), 'nl') || (a.days ?? 0) - (b.days ?? 0))
}

function groupOf({ theme, kind }: TimeToMeasurePatternRow, by: GroupBy): string {
  if (by === 'theme') return theme === null ? labels.unknown : groupName(theme)
  return kind ?? words.noKind
}

function standing({ event, saidInForce }: TimeToMeasurePatternRow): string {
  if (event === true) return words.done
  return saidInForce ? labels.doorlooptijd.unusable : words.open
}

function columnsFor(by: GroupBy): readonly DataColumn<TimeToMeasurePatternRow>[] {
  return [
    { title: words.by[by] ?? by, value: (row) => groupOf(row, by) },
    {
      title: labels.doorlooptijd.columns.pattern,
      value: ({ title }) => title,
      link: registerLink('pattern', ({ pattern }) => pattern),
    },
    {
      title: labels.doorlooptijd.columns.days,
      value: ({ days }) => days,
      text: patternDays,
      file: boundedColumns<TimeToMeasurePatternRow>(
        labels.doorlooptijd.columns.days,
        ({ days }) => days,
        daysBound,
      ),
    },
    { title: words.state, value: standing },
  ]
}
