import { formatCount, formatDate, formatVagueDate } from '@rode-draad/charts'
import type { KeptRegister, WeekReviewData } from '@rode-draad/contract'
import type { DataColumn } from '../../components/figure/table-column.js'
import { labels } from '../../labels.js'
import { registerLink } from '../registers/register-link.js'
import { termWords } from '../registers/term-words.js'
import { weekbeeldLabels as words } from './labels.js'
import { WeekList } from './week-list.js'

type Event = WeekReviewData['patterns'][number]
type Late = WeekReviewData['late'][number]
type Decision = WeekReviewData['decisions'][number]
type Term = WeekReviewData['terms'][number]
type Open = WeekReviewData['open'][number]

const { columns: titles } = words

const eventColumns = (name: string, register: KeptRegister): readonly DataColumn<Event>[] => [
  { title: name, value: ({ title }) => title, link: registerLink(register, ({ code }) => code) },
  { title: titles.what, value: ({ what }) => what },
  { title: titles.date, value: ({ date }) => formatVagueDate(date) },
]

const lateColumns: readonly DataColumn<Late>[] = [
  {
    title: titles.measure,
    value: ({ title }) => title,
    link: registerLink('measure', ({ code }) => code),
  },
  { title: titles.planned, value: (row) => vague(row.date) },
  { title: titles.daysSince, value: ({ days }) => days },
  { title: titles.lastKnown, value: ({ knownOn }) => vague(knownOn) },
  { title: titles.accordingTo, value: ({ accordingTo }) => accordingTo },
]

const decisionColumns: readonly DataColumn<Decision>[] = [
  {
    title: titles.about,
    value: ({ title }) => title,
    link: (row, fictional) =>
      registerLink(row.what === 'maatregel' ? 'measure' : 'pattern', () => row.code)(row, fictional),
  },
  { title: titles.what, value: ({ what }) => words.decisionKinds[what] },
  { title: titles.date, value: (row) => vague(row.date) },
  { title: titles.days, value: ({ days }) => days },
  { title: titles.accordingTo, value: ({ accordingTo }) => accordingTo },
]

const termColumns: readonly DataColumn<Term>[] = [
  {
    title: titles.about,
    value: ({ title }) => title,
    link: registerLink('termijn', ({ code }) => code),
  },
  { title: titles.term, value: ({ what }) => termWords[what] ?? what },
  { title: titles.lastDay, value: ({ date }) => formatDate(date) },
  {
    title: titles.standing,
    value: ({ days }) =>
      days < 0
        ? words.daysLate(formatCount(-days), days === -1)
        : words.daysLeft(formatCount(days), days === 1),
  },
  { title: titles.accordingTo, value: ({ accordingTo }) => accordingTo },
]

const openColumns: readonly DataColumn<Open>[] = [
  {
    title: titles.pattern,
    value: ({ title }) => title,
    link: registerLink('pattern', ({ code }) => code),
  },
  { title: titles.firstSignal, value: ({ firstSignal }) => vague(firstSignal) },
  {
    title: titles.days,
    value: ({ days }) => days,
    text: ({ days, atLeast }) => {
      if (days === null) return labels.unknown
      return atLeast ? words.atLeast(formatCount(days)) : formatCount(days)
    },
  },
  {
    title: titles.lastKnown,
    value: ({ lastKnown }) => (lastKnown === null ? titles.kept : formatVagueDate(lastKnown)),
  },
]

interface WeekListsProps {
  readonly review: WeekReviewData
  /** Whether everything in it is invented. */
  readonly fictional: boolean
}

/** What the registers say of the week: what is new, what waits and what is open. */
export function WeekLists({ review, fictional }: WeekListsProps) {
  const { patterns, inForce, decisions, late, terms, open } = review
  return (
    <>
      <WeekList {...{ fictional }} list="late" unit={words.unitList} columns={lateColumns} rows={late} />
      <WeekList
        {...{ fictional }}
        list="decisions"
        unit={words.unitList}
        columns={decisionColumns}
        rows={decisions}
      />
      <WeekList {...{ fictional }} list="terms" unit={words.unitTerms} columns={termColumns} rows={terms} />
      <WeekList
        {...{ fictional }}
        list="inForce"
        unit={words.unitEvents}
        columns={eventColumns(titles.measure, 'measure')}
        rows={inForce}
      />
      <WeekList
        {...{ fictional }}
        list="patterns"
        unit={words.unitEvents}
        columns={eventColumns(titles.pattern, 'pattern')}
        rows={patterns}
      />
      <WeekList {...{ fictional }} list="open" unit={words.unitOpen} columns={openColumns} rows={open} />
    </>
  )
}

function vague(edtf: string | null): string {
  return edtf === null ? labels.unknown : formatVagueDate(edtf)
}
