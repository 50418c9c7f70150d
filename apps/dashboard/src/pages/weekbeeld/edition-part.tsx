import { formatCount, formatMoment } from '@rode-draad/charts'
import type { WeekCorrectionRow, WeekEdition } from '@rode-draad/contract'
import { roleRules } from '@rode-draad/domain'
import { DataTable } from '../../components/figure/data-table.js'
import type { DataColumn } from '../../components/figure/table-column.js'
import type { UrlChanges } from '../../use-url-state.js'
import { weekbeeldLabels } from './labels.js'

const words = weekbeeldLabels.edition

const columns: readonly DataColumn<WeekCorrectionRow>[] = [
  { title: words.columns.part, value: ({ part }) => part },
  { title: words.columns.name, value: ({ name }) => name },
  { title: words.columns.was, value: ({ was }) => was ?? words.absent },
  { title: words.columns.now, value: ({ now }) => now ?? words.gone },
]

interface EditionPartProps {
  readonly edition: WeekEdition
  /** Whether the state of now is shown. */
  readonly current: boolean
  readonly change: (changes: UrlChanges) => void
}

/** That a week is closed, which of the two one looks at, and what reads otherwise now. */
export function EditionPart({ edition, current, change }: EditionPartProps) {
  const { closedAt, closedBy, onBehalfOf, hash, corrections } = edition
  const by = onBehalfOf === null ? roleRules[closedBy].label : `${roleRules[closedBy].label}, ${onBehalfOf}`
  const date = formatMoment(closedAt)
  return (
    <section className="figure" aria-label={words.label}>
      <p>{current ? words.current(date) : words.closed(date, by)}</p>
      <p>
        <button
          type="button"
          className="quiet-button"
          onClick={() => change({ uitgave: current ? null : 'nu' })}
        >
          {current ? words.showFixed : words.showCurrent}
        </button>
      </p>
      <h2>{words.corrections}</h2>
      <p>{corrections.length === 0 ? words.none : words.some(formatCount(corrections.length))}</p>
      {corrections.length > 0 && <DataTable title={words.corrections} columns={columns} rows={corrections} />}
      <p className="figure-note hash">{words.hash(hash)}</p>
    </section>
  )
}
