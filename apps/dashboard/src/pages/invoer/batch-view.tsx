import { formatCount } from '@rode-draad/charts'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { Choice } from '../../components/choice.js'
import { Loaded } from '../../components/figure/loaded.js'
import { PartHeading } from '../../components/part-heading.js'
import { invoerLabels } from './labels.js'
import { useUrlState } from '../../use-url-state.js'
import { fetchBatch, shownStates } from './intake-api.js'
import { Quarantine } from './quarantine.js'
import { timeText } from './time-text.js'
import { channelLabel } from './use-invoer.js'

const words = invoerLabels

/** One batch: its counts, and the rows that were set apart. */
export function BatchView({ id }: { readonly id: string }) {
  const [params, change] = useUrlState()
  const shown = shownStates.find((state) => state === params.get('stand')) ?? 'open'
  const batch = useQuery({ queryKey: ['batches', id], queryFn: () => fetchBatch(id) })
  return (
    <section className="intake-panel" aria-labelledby="batch-title">
      <p>
        <Link to="?onderdeel=leveringen">{words.batches.back}</Link>
      </p>
      <Loaded query={batch}>
        {({
          startedAt,
          channel,
          state,
          mappingName,
          mappingVersion,
          received,
          accepted,
          duplicate,
          quarantined,
          erasedBefore,
          open,
        }) => (
          <>
            <PartHeading id="batch-title">{words.batches.show(timeText(startedAt))}</PartHeading>
            <p>{`${channelLabel(channel)}: ${words.batches.states[state]}.`}</p>
            {mappingName !== null && <p>{words.naming.readBy(mappingName, String(mappingVersion))}</p>}
            <p className="counts">
              {words.result.sum({
                received: formatCount(received),
                accepted: formatCount(accepted),
                duplicate: formatCount(duplicate),
                quarantined: formatCount(quarantined),
              })}
            </p>
            {erasedBefore !== null && erasedBefore > 0 && (
              <p>{words.result.erasedBefore(formatCount(erasedBefore))}</p>
            )}
            {state === 'interrupted' && <p className="notice">{words.batches.interrupted}</p>}
            {quarantined > 0 && (
              <>
                <h3>{`${words.quarantine.title} (${words.batches.columns.open.toLowerCase()}: ${formatCount(open)})`}</h3>
                <p className="hint">{words.quarantine.logged}</p>
                <Choice
                  label={words.quarantine.state}
                  value={shown}
                  options={shownStates.map((value) => ({ value, label: words.quarantine.states[value] }))}
                  onChoose={(stand) => change({ stand })}
                />
                <Quarantine key={shown} batchId={id} shown={shown} />
              </>
            )}
          </>
        )}
      </Loaded>
    </section>
  )
}
