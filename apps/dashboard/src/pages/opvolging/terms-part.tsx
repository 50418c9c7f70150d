import { formatCount, formatDate } from '@rode-draad/charts'
import { type StatutoryTerm, statutoryTerms, termEnd } from '@rode-draad/domain'
import { DataTable } from '../../components/figure/data-table.js'
import type { DataColumn } from '../../components/figure/table-column.js'
import { labels } from '../../labels.js'
import { opvolgingLabels } from './labels.js'

const words = opvolgingLabels.terms
const titles = words.columns

interface TermsPartProps {
  /** Day that terms are counted from; null for no choice. */
  readonly start: string | null
  readonly choose: (date: string) => void
}

/** The watched terms, and when each ends that begins on a day. */
export function TermsPart({ start, choose }: TermsPartProps) {
  return (
    <section className="figure" id="termijnen" aria-labelledby="termijnen-titel">
      <h2 id="termijnen-titel">{words.title}</h2>
      <p>{words.intro}</p>
      <form
        className="filters"
        key={start}
        onSubmit={(event) => {
          event.preventDefault()
          const date = new FormData(event.currentTarget).get('start')
          if (typeof date === 'string') choose(date)
        }}
      >
        <div className="choice">
          <label htmlFor="term-start">{words.start}</label>
          <input id="term-start" type="date" name="start" defaultValue={start ?? ''} required />
        </div>
        <button type="submit">{words.show}</button>
      </form>
      <DataTable title={words.title} columns={columnsFor(start)} rows={statutoryTerms} />
      <p>{words.workingDay}</p>
      <p>{words.decree}</p>
    </section>
  )
}

function columnsFor(start: string | null): readonly DataColumn<StatutoryTerm>[] {
  const end = (term: StatutoryTerm) => (start === null ? null : termEnd(term, start))
  return [
    { title: titles.term, value: ({ label }) => label },
    { title: titles.from, value: ({ countedFrom }) => countedFrom },
    { title: titles.length, value: lengthText },
    ...(start === null
      ? []
      : [
          { title: titles.last, value: (term: StatutoryTerm) => dayText(end(term)?.last ?? null) },
          {
            title: titles.lastExtended,
            value: (term: StatutoryTerm) => dayText(end(term)?.lastExtended ?? null),
          },
        ]),
    { title: titles.basis, value: ({ basis }) => basis },
    { title: titles.source, value: ({ source }) => source },
  ]
}

function lengthText({ weeks, extensionWeeks }: StatutoryTerm): string {
  return extensionWeeks === 0
    ? words.weeks(formatCount(weeks))
    : words.extended(formatCount(weeks), formatCount(extensionWeeks))
}

function dayText(day: string | null): string {
  return day === null ? labels.notApplicable : formatDate(day)
}
