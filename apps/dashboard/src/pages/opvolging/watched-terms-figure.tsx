import { formatCount, formatDate } from '@rode-draad/charts'
import type { TermRow } from '@rode-draad/contract'
import { Link } from 'react-router'
import type { Answer } from '../../api.js'
import { Figure } from '../../components/figure/figure.js'
import type { DataColumn } from '../../components/figure/table-column.js'
import type { DataKind } from '../../components/data-choice.js'
import { labels } from '../../labels.js'
import { kindOf } from '../registers/kinds.js'
import { termWords } from '../registers/term-words.js'
import { addressOf } from '../registers/use-registers.js'
import { opvolgingLabels } from './labels.js'

const words = opvolgingLabels.watched

const columns: readonly DataColumn<TermRow>[] = [
  { title: words.columns.about, value: ({ title }) => title },
  { title: words.columns.kind, value: ({ kind }) => termWords[kind] ?? kind },
  {
    title: words.columns.startsOn,
    value: ({ startsOn }) => startsOn,
    text: ({ startsOn }) => formatDate(startsOn),
  },
  { title: words.columns.lastOn, value: ({ lastOn }) => lastOn, text: ({ lastOn }) => formatDate(lastOn) },
  { title: words.columns.standing, value: ({ standing }) => standing, text: standingText },
  {
    title: words.columns.longestOn,
    value: ({ longestOn }) => longestOn,
    text: ({ longestOn }) => (longestOn === null ? labels.notApplicable : formatDate(longestOn)),
  },
  { title: words.columns.accordingTo, value: ({ accordingTo }) => accordingTo },
]

interface WatchedTermsFigureProps {
  readonly answer: Answer<TermRow>
  readonly data: DataKind
}

/** Terms that people put on patterns, measures and recommendations: what is late and what is near. */
export function WatchedTermsFigure({ answer: { rows, meta }, data }: WatchedTermsFigureProps) {
  const where = (
    <p>
      {words.where} <Link to={addressOf(kindOf('termijn'), data)}>{words.registers}</Link>.
    </p>
  )
  if (rows.length === 0)
    return (
      <section className="figure" id="geen-termijnen" aria-labelledby="geen-termijnen-title">
        <h2 id="geen-termijnen-title">{words.title}</h2>
        <p>{words.none}</p>
        {where}
      </section>
    )
  return (
    <Figure
      id="bewaakte-termijnen"
      title={words.title}
      finding={watchedFinding(rows)}
      unit={words.unit}
      meta={{ ...meta, n: rows.length }}
      columns={columns}
      rows={rows}
    >
      <p>{words.near}</p>
      {where}
    </Figure>
  )
}

/** How many are late, near and running. */
export function watchedFinding(rows: readonly TermRow[]): string {
  if (rows.length === 0) return words.none
  const count = (wanted: string) => rows.filter(({ standing }) => standing === wanted).length
  return words.finding({
    late: count('te laat') === 0 ? opvolgingLabels.noneOfThem : formatCount(count('te laat')),
    near: count('bijna') === 0 ? opvolgingLabels.noneOfThem : formatCount(count('bijna')),
    all: formatCount(rows.length),
    one: rows.length === 1,
  })
}

function standingText({ standing, days, doneOn }: TermRow): string {
  if (standing === 'afgehandeld') return words.done(doneOn === null ? '' : formatDate(doneOn))
  if (standing === 'te laat') return words.late(formatCount(-days), -days === 1)
  return days === 0 ? words.today : words.left(standing, formatCount(days), days === 1)
}
