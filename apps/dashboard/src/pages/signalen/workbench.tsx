import { formatVagueDate } from '@rode-draad/charts'
import { channels } from '@rode-draad/domain'
import type { ReviewQueueKind, SignalRecord } from '@rode-draad/contract'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { Loaded } from '../../components/figure/loaded.js'
import { ActionBar } from './action-bar.js'
import { actionOf } from './keys.js'
import { signalenLabels as labels } from './labels.js'
import { SignalText } from './signal-text.js'
import { TagList } from './tag-list.js'
import { themeName } from './theme-name.js'
import { useWorkbench } from './use-workbench.js'
import { WorkbenchPanel } from './workbench-panel.js'

interface WorkbenchProps {
  readonly ids: readonly string[]
  readonly queue: ReviewQueueKind
  /** Asks for the list anew. */
  readonly refetch: () => void
}

/**
 * One signal after the other, by keys that work while the focus is in here (WCAG 2.1.4). The focus comes here with the
 * first signal, and back when a panel closes; what happened is said in a live region.
 */
export function Workbench({ ids, queue, refetch }: WorkbenchProps) {
  const section = useRef<HTMLElement>(null)
  const work = useWorkbench(ids, queue)
  const { at, record, panel, act, setMessage } = work
  useEffect(() => {
    if (panel === null) section.current?.focus({ preventScroll: true })
  }, [panel])
  useEffect(() => {
    if (record !== undefined) setMessage((before) => `${before} ${opened(record, at, ids.length)}`.trim())
  }, [record?.id, record?.version, at, ids.length, setMessage])
  const press = (event: KeyboardEvent) => {
    const action = actionOf(event, event.target)
    if (action === null) return
    event.preventDefault()
    if (event.repeat && action === 'finish') return
    if (at === ids.length && action === 'finish') refetch()
    else act[action]()
  }
  return (
    <section className="workbench" aria-label={labels.region} tabIndex={-1} ref={section} onKeyDown={press}>
      <p className="only-heard" role="status">
        {work.message}
      </p>
      {work.fault !== null && (
        <p className="state-error fault" role="alert">
          {work.fault}
        </p>
      )}
      {at === ids.length ? (
        <div className="state">
          <h2>{labels.end.title}</h2>
          <p>{ids.length === 0 ? labels.end.none : labels.said.end}</p>
          <button type="button" onClick={refetch}>
            {labels.end.more}
          </button>
        </div>
      ) : (
        <Loaded query={work.signal}>
          {(signal) => (
            <>
              <SignalHeading signal={signal} place={[at + 1, ids.length]} isDone={work.isDone} />
              <div className="workbench-columns">
                <div>
                  <h3>{labels.textTitle}</h3>
                  <SignalText text={signal.text} tags={signal.tags.themes} />
                  {signal.outcome !== null && (
                    <>
                      <h3>{labels.outcomeTitle}</h3>
                      <SignalText text={signal.outcome} tags={[]} />
                    </>
                  )}
                </div>
                <TagList tags={work.tags} draft={work.draft} current={work.tag} />
              </div>
              <WorkbenchPanel signal={signal} work={work} />
            </>
          )}
        </Loaded>
      )}
      <ActionBar onAction={(action) => act[action]()} />
    </section>
  )
}

function SignalHeading(props: {
  readonly signal: SignalRecord
  readonly place: readonly [number, number]
  readonly isDone: boolean
}) {
  const { signal, place, isDone } = props
  const channel = channels.find(({ code }) => code === signal.channel)?.label ?? signal.channel
  return (
    <header>
      <h2>
        {labels.place(String(place[0]), String(place[1]))}
        {isDone && ` (${labels.done})`}
      </h2>
      <p className="quiet-note">
        {labels.received}: {formatVagueDate(signal.receivedOn)} · {labels.channel}: {channel}
      </p>
    </header>
  )
}

function opened({ tags }: SignalRecord, at: number, length: number): string {
  const names = tags.themes.map(({ code }) => themeName(code)).join(', ')
  const said = names === '' ? labels.noTags : labels.said.themes(names)
  return labels.said.opened(String(at + 1), String(length), said)
}
