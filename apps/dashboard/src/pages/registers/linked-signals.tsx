import { formatCount } from '@rode-draad/charts'
import type { ReadingPurpose } from '@rode-draad/domain'
import { useState } from 'react'
import { Loaded } from '../../components/figure/loaded.js'
import { asksPurpose } from '../../components/purpose/asks-purpose.js'
import { PurposeForm } from '../../components/purpose/purpose-form.js'
import type { DataKind } from './kinds.js'
import { registerLabels } from './labels.js'
import { LinkedSignalRows } from './linked-signal-rows.js'
import { linkedWords as words } from './linked-words.js'
import { useLinkedSignals } from './use-linked-signals.js'

interface LinkedSignalsPartProps {
  readonly code: string
  readonly data: DataKind
  /** How many belong to it now that this reader may read. */
  readonly count: number
}

/** How many signals belong to a pattern; which ones only when asked, for that is a reading of each. */
export function LinkedSignalsPart({ code, data, count }: LinkedSignalsPartProps) {
  const [shown, setShown] = useState(false)
  return (
    <section className="linked-signals" aria-label={words.title}>
      <p>
        {registerLabels.signals}: {formatCount(count)}
      </p>
      {shown ? (
        <Signals code={code} data={data} />
      ) : (
        <button type="button" className="quiet-button" onClick={() => setShown(true)}>
          {words.show}
        </button>
      )}
    </section>
  )
}

function Signals({ code, data }: Omit<LinkedSignalsPartProps, 'count'>) {
  const [purpose, setPurpose] = useState<ReadingPurpose | null>(null)
  const [after, setAfter] = useState<number | null>(null)
  const asked = { code, after, purpose }
  const page = useLinkedSignals(asked)
  if (purpose === null && asksPurpose(page.error))
    return <PurposeForm text={words.purpose} onChoose={setPurpose} />
  return (
    <>
      <p className="quiet-note">{words.intro}</p>
      <Loaded query={page}>
        {({ data: rows, meta: { next } }) => (
          <>
            {rows.length === 0 ? (
              <p>{words.none}</p>
            ) : (
              <LinkedSignalRows key={after} rows={rows} data={data} asked={asked} />
            )}
            <nav aria-label={words.pages} className="panel-buttons">
              {after !== null && (
                <button type="button" className="quiet-button" onClick={() => setAfter(null)}>
                  {words.first}
                </button>
              )}
              {next !== null && (
                <button type="button" className="quiet-button" onClick={() => setAfter(next)}>
                  {words.next}
                </button>
              )}
            </nav>
          </>
        )}
      </Loaded>
    </>
  )
}
