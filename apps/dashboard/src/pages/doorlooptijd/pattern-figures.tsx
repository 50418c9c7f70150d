import { formatCount, formatDate, formatVagueDate } from '@rode-draad/charts'
import type { TimeToMeasurePatternRow } from '@rode-draad/contract'
import type { Answer } from '../../api.js'
import { Figure } from '../../components/figure/figure.js'
import { boundedColumns, vagueDateColumns } from '../../components/figure/file-columns.js'
import { fileWords } from '../../components/figure/file-words.js'
import type { DataColumn } from '../../components/figure/table-column.js'
import { labels } from '../../labels.js'
import { registerLink } from '../registers/register-link.js'
import { daysBound, doneFinding, openFinding, patternDays } from './finding.js'
import { decisionText } from './decision-text.js'
import { doorlooptijdLabels } from './labels.js'
import { groupPatterns } from './pattern-groups.js'

const words = labels.doorlooptijd

type Column = DataColumn<TimeToMeasurePatternRow>

const pattern: Column = {
  title: words.columns.pattern,
  value: (row) => row.title,
  link: registerLink('pattern', (row) => row.pattern),
}
const days: Column = {
  title: words.columns.days,
  value: (row) => row.days,
  text: patternDays,
  file: boundedColumns<TimeToMeasurePatternRow>(words.columns.days, (row) => row.days, daysBound),
}
/** As it was said; the day that was computed with is less sure than it looks. */
const start: Column = {
  title: words.columns.start,
  value: (row) => row.firstSignal,
  text: (row) => (row.firstSignal === null ? labels.unknown : formatVagueDate(row.firstSignal)),
  file: vagueDateColumns(words.columns.start, (row) => row.firstSignal),
}
const known: Column = {
  title: words.columns.until,
  value: (row) => row.lastKnown,
  text: (row) => (row.lastKnown === null ? labels.unknown : formatVagueDate(row.lastKnown)),
  file: vagueDateColumns(words.columns.until, (row) => row.lastKnown),
}
const accordingTo: Column = { title: words.columns.accordingTo, value: (row) => row.accordingTo }

const decided: Column = {
  title: doorlooptijdLabels.lastDecision,
  value: (row) => decisionText(row),
}

const openColumns = [pattern, days, start, decided, known, accordingTo]
const doneColumns: readonly Column[] = [
  pattern,
  days,
  start,
  {
    title: words.columns.measure,
    value: (row) => row.measureTitle,
    link: registerLink('measure', (row) => row.measure),
  },
  {
    title: words.columns.end,
    value: (row) => row.end,
    text: ({ end, eventNote }) => {
      if (end === null) return labels.unknown
      return eventNote === null ? formatDate(end) : words.orEarlier(formatDate(end))
    },
    file: [
      { title: words.endUsed, value: ({ end }) => end },
      {
        title: fileWords.precision(words.columns.end),
        value: ({ eventNote }) => (eventNote === null ? words.used : words.earlier),
      },
    ],
  },
  accordingTo,
]
const listedColumns: readonly Column[] = [
  pattern,
  { title: words.columns.why, value: ({ listed, closedAs }) => listed ?? closedAs ?? words.unusable },
  known,
  accordingTo,
]

/** The patterns themselves: still open, with a measure, and listed apart. */
export function PatternFigures({
  answer: { rows, meta },
}: {
  readonly answer: Answer<TimeToMeasurePatternRow>
}) {
  const { open, done, listed } = groupPatterns(rows)
  return (
    <>
      <Figure
        id="zonder-maatregel"
        title={words.openTitle}
        finding={openFinding(open)}
        unit={words.openUnit}
        meta={{ ...meta, n: open.length }}
        columns={openColumns}
        rows={open}
      >
        <p>{words.openKnown}</p>
      </Figure>
      <Figure
        id="met-maatregel"
        title={words.doneTitle}
        finding={doneFinding(done)}
        unit={words.openUnit}
        meta={{ ...meta, n: done.length }}
        columns={doneColumns}
        rows={done}
      />
      {listed.length > 0 && (
        <Figure
          id="apart-vermeld"
          title={words.listedTitle}
          finding={words.listed(formatCount(listed.length))}
          unit={words.listedUnit}
          meta={{ ...meta, n: listed.length }}
          columns={listedColumns}
          rows={listed}
        />
      )}
    </>
  )
}
