import type { SignalBatchRecord } from '@rode-draad/contract'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { DataTable } from '../../components/figure/data-table.js'
import { Loaded } from '../../components/figure/loaded.js'
import type { TableColumn } from '../../components/figure/table-column.js'
import { PartHeading } from '../../components/part-heading.js'
import { invoerLabels } from './labels.js'
import { fetchBatches } from './intake-api.js'
import { timeText } from './time-text.js'
import { channelLabel } from './use-invoer.js'

const words = invoerLabels.batches

const columns: readonly TableColumn<SignalBatchRecord>[] = [
  {
    title: words.columns.startedAt,
    decoration: ({ id, startedAt }) => <Link to={`?levering=${id}`}>{timeText(startedAt)}</Link>,
  },
  { title: words.columns.channel, value: ({ channel }) => channelLabel(channel) },
  { title: words.columns.state, value: ({ state }) => words.states[state] },
  { title: words.columns.received, value: ({ received }) => received },
  { title: words.columns.accepted, value: ({ accepted }) => accepted },
  { title: words.columns.duplicate, value: ({ duplicate }) => duplicate },
  { title: words.columns.erasedBefore, value: ({ erasedBefore }) => erasedBefore },
  { title: words.columns.quarantined, value: ({ quarantined }) => quarantined },
  { title: words.columns.open, value: ({ open }) => open },
]

/** The batches that were sent in before, newest first. */
export function BatchesPart() {
  const batches = useQuery({ queryKey: ['batches'], queryFn: fetchBatches })
  return (
    <section className="intake-panel" aria-labelledby="batches-title">
      <PartHeading id="batches-title">{words.title}</PartHeading>
      <Loaded query={batches}>
        {(rows) =>
          rows.length === 0 ? (
            <p>{words.empty}</p>
          ) : (
            <DataTable title={words.title} columns={columns} rows={rows} />
          )
        }
      </Loaded>
    </section>
  )
}
