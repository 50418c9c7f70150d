import { formatVagueDate } from '@rode-draad/charts'
import { channels } from '@rode-draad/domain'
import type { ReviewQueueKind, SignalRecord } from '@rode-draad/contract'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { Loaded } from '../../components/figure/loaded.js'
import { ActionBar } from './action-bar.js'
import { facetWords } from './facet-words.js'
import { actionOf } from './keys.js'
import { signalenLabels as labels } from './labels.js'
import type { Queued } from './labelling.js'
import { CaseFacts, standOf } from './case-facts.js'
import { helpLabels } from './help-labels.js'
import { SignalText } from './signal-text.js'
import { TagList } from './tag-list.js'
import { tagsFound } from './tags-found.js'
import { useWorkbench } from './use-workbench.js'
import { WorkbenchPanel } from './workbench-panel.js'

interface WorkbenchProps {
  readonly list: readonly Queued[]
  readonly queue: ReviewQueueKind
  /** Asks for the list anew. */
  readonly refetch: () => void
}

/**
 * One signal after the other, by keys that work while the focus is in here (WCAG 2.1.4). The focus comes here with the
 * first signal, and back when a panel closes; what happened is said in a live region.
 */
export function Workbench({ list, queue, refetch }: WorkbenchProps) {
  const section = useRef<HTMLElement>(null)
  const work = useWorkbench(list, queue)
  const { at, record, panel, stage, act, setMessage, setPanel } = work
  const { length } = list
  const going = panel === 'personal-data' ? work.personalData.preview?.going : undefined
  useEffect(() => {
    if (panel === null) section.current?.focus({ preventScroll: true })
  }, [panel])
  useEffect(() => {
    if (record === undefined) return
    const said = opened(stage === 'blind' ? null : record, at, length)
    setMessage((before) => `${before} ${said}`.trim())
    if (stage === 'blind') setPanel('add')
  }, [record?.id, record?.version, at, length, setMessage, setPanel])
  const press = (event: KeyboardEvent) => {
    const action = actionOf(event, event.target)
    if (action === null) return
    event.preventDefault()
    if (event.repeat && action === 'finish') return
    if (at === length && action === 'finish') refetch()
    else act(action)
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
      {at === length ? (
        <div className="state">
          <h2>{labels.end.title}</h2>
          <p>{length === 0 ? labels.end.none : labels.said.end}</p>
          <button type="button" onClick={refetch}>
            {labels.end.more}
          </button>
        </div>
      ) : (
        <Loaded query={work.signal}>
          {(signal) => (
            <>
              <SignalHeading signal={signal} place={[at + 1, length]} isDone={work.isDone} />
              <div className="workbench-columns">
                <div>
                  <h3>{labels.textTitle}</h3>
                  <SignalText text={signal.text} facet={work.facet} tags={work.tags} going={going?.text} />
                  {signal.outcome !== null && (
                    <>
                      <h3>{labels.outcomeTitle}</h3>
                      <SignalText text={signal.outcome} facet={work.facet} tags={[]} going={going?.outcome} />
                    </>
                  )}
                  {signal.case !== null && (
                    <>
                      <h3>{helpLabels.brief.stand}</h3>
                      <CaseFacts facts={standOf(signal.case)} />
                    </>
                  )}
                </div>
                <TagList {...work} current={work.tag} />
              </div>
              <WorkbenchPanel signal={signal} work={work} />
            </>
          )}
        </Loaded>
      )}
      <ActionBar stage={stage} onAction={act} />
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
        {labels.received}: {formatVagueDate(signal.receivedOn)} ({labels.recorded}:{' '}
        {formatVagueDate(signal.recordedOn)}) · {labels.channel}: {channel}
      </p>
    </header>
  )
}

/** @param tagged null while its tags are not shown */
function opened(tagged: SignalRecord | null, at: number, length: number): string {
  const { said } = labels
  const about = tagged === null ? said.choose(facetWords.theme.many) : tagsFound(tagged, 'theme')
  return said.opened(String(at + 1), String(length), about)
}
