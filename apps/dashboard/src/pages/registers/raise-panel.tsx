import { newPatternBody } from '@rode-draad/contract'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Link } from 'react-router'
import { labels } from '../../labels.js'
import { kindOf, type DataKind } from './kinds.js'
import { LinkForm } from './link-form.js'
import { Outcome, type Redactions } from './outcome.js'
import { useMeasureOptions } from './use-options.js'
import { useRefresh } from './use-register-data.js'
import { addressOf } from './use-registers.js'
import { postRow } from './write-api.js'
import { newRowFields } from './write-fields.js'
import { WriteForm } from './write-form.js'
import { writeWords } from './write-words.js'

const words = writeWords.raise

interface RaisePanelProps {
  /** Id of the signal. */
  readonly signal: string
  readonly data: DataKind
  /** Of the signal, the most probable first. */
  readonly themes: readonly string[]
  readonly onClose: () => void
}

interface Kept {
  readonly said: string
  readonly redactions: Redactions
  readonly code: string
}

/**
 * A pattern from one signal, or the one that it belongs to. Escape leaves it, and asks first when what was typed would be
 * gone.
 */
export function RaisePanel({ signal, data, themes, onClose }: RaisePanelProps) {
  const panel = useRef<HTMLElement>(null)
  const [kept, setKept] = useState<Kept | null>(null)
  const measures = useMeasureOptions(data)
  const refresh = useRefresh()
  const kind = kindOf('pattern')
  useEffect(() => panel.current?.focus(), [])
  const typed = useRef(false)
  const keep = (outcome: Kept) => {
    typed.current = false
    setKept(outcome)
    void refresh()
  }
  // Before a form of the panel keeps its keys to itself.
  const leave = ({ key }: KeyboardEvent) => {
    if (key === 'Escape' && (!typed.current || window.confirm(labels.unsaved))) onClose()
  }
  return (
    <section
      className="raise-panel"
      aria-label={words.title}
      tabIndex={-1}
      ref={panel}
      onInput={() => (typed.current = true)}
      onKeyDownCapture={leave}
      onKeyDown={(event) => event.stopPropagation()}
    >
      {kept !== null ? (
        <>
          <Outcome said={kept.said} redactions={kept.redactions} />
          <p className="buttons">
            <Link className="button-link" to={addressOf(kind, data, { code: kept.code })}>
              {words.open}
            </Link>
            <button type="button" className="quiet-button" onClick={onClose}>
              {words.close}
            </button>
          </p>
        </>
      ) : (
        <>
          <p>{words.intro}</p>
          <LinkForm
            signal={signal}
            data={data}
            linked={(code) => keep({ said: words.linked, redactions: null, code })}
          />
          <WriteForm
            id="uit-signaal"
            title={words.newTitle}
            intro={words.newText}
            fields={newRowFields('pattern', { measures }, true)}
            values={{ themes }}
            schema={newPatternBody}
            complete={(body) => ({ ...body, data, fromSignal: signal })}
            send={postRow(kind)}
            saved={({ code, redactions }) => keep({ said: words.kept, redactions, code })}
            cancel={onClose}
          />
        </>
      )}
    </section>
  )
}
