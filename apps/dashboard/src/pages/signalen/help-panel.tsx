import type { EscalationAdviceRow } from '@rode-draad/contract'
import type { ReadingPurpose } from '@rode-draad/domain'
import { useEffect, useRef } from 'react'
import { Loaded } from '../../components/figure/loaded.js'
import { CaseBriefSheet } from './case-brief.js'
import { closeOnEscape } from './close-on-escape.js'
import { helpLabels as labels } from './help-labels.js'
import { RouteList } from './route-list.js'
import { useHelp } from './use-help.js'

interface HelpPanelProps {
  /** Id of the signal. */
  readonly signal: string
  /** What one said that signals are read for; null when that was not asked. */
  readonly purpose: ReadingPurpose | null
  readonly onClose: () => void
}

/** Who can help with one signal, and the page to hand it over with; on paper only that page. */
export function HelpPanel({ signal, purpose, onClose }: HelpPanelProps) {
  const panel = useRef<HTMLElement>(null)
  const help = useHelp(signal, purpose)
  useEffect(() => panel.current?.focus(), [signal])
  return (
    <section
      className="panel help-panel"
      aria-labelledby="wie-kan-helpen"
      tabIndex={-1}
      ref={panel}
      onKeyDown={closeOnEscape(onClose)}
    >
      <h3 id="wie-kan-helpen">{labels.title}</h3>
      <p className="panel-buttons">
        <button type="button" onClick={() => window.print()}>
          {labels.print}
        </button>
        <button type="button" className="quiet-button" onClick={onClose}>
          {labels.close}
        </button>
      </p>
      <Loaded query={help}>
        {(answer) => {
          const now = answer.data.filter(({ standing }) => standing === 'nu')
          return (
            <>
              <p className="finding">{findingOf(now)}</p>
              <p className="quiet-note">{labels.intro}</p>
              {answer.data.length === 0 && <p>{labels.none}</p>}
              <RouteList title={labels.now} routes={now} />
              <RouteList
                title={labels.later}
                routes={answer.data.filter(({ standing }) => standing === 'later')}
              />
              <CaseBriefSheet help={answer} />
            </>
          )
        }}
      </Loaded>
    </section>
  )
}

function findingOf(now: readonly EscalationAdviceRow[]): string {
  const [first] = now
  if (first === undefined) return labels.nothingNow
  return labels[first.urgent ? 'termFirst' : 'finding'](String(now.length), first.name)
}
