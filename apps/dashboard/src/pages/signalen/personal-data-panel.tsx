import { redactionTypes, type RedactionType } from '@rode-draad/domain'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { closeOnEscape } from './close-on-escape.js'
import { signalenLabels } from './labels.js'
import type { StrikePreview } from './strike-preview.js'

const labels = signalenLabels.personalData

interface PersonalDataPanelProps {
  /** Of the text as it is shown. */
  readonly fingerprint: string
  /** Words to begin with, such as what the reader had selected. */
  readonly words: string
  readonly preview: StrikePreview | null
  readonly refused: 'missing' | 'too-many' | null
  readonly look: (words: string, type: RedactionType) => void
  readonly unlook: () => void
  readonly strike: () => void
  readonly unflag: () => void
  readonly onClose: () => void
}

/**
 * After the report: which words it is about, and what they are. What will go is shown in the text first. What is typed
 * here stays in the browser; only places are sent.
 */
export function PersonalDataPanel(panel: PersonalDataPanelProps) {
  const { fingerprint, words, preview, refused, look, unlook, strike, unflag, onClose } = panel
  const field = useRef<HTMLInputElement>(null)
  const [type, setType] = useState<RedactionType>('name')
  useEffect(() => {
    field.current?.focus()
    field.current?.select()
  }, [fingerprint])
  const submit = (event: FormEvent) => {
    event.preventDefault()
    look(field.current?.value ?? '', type)
  }
  return (
    <form className="panel" aria-label={labels.title} onSubmit={submit} onKeyDown={closeOnEscape(onClose)}>
      <h3>{labels.title}</h3>
      <p className="quiet-note">{labels.hint}</p>
      <label htmlFor="weg">{labels.label}</label>
      <input
        id="weg"
        ref={field}
        type="text"
        defaultValue={words}
        onChange={unlook}
        autoComplete="off"
        spellCheck={false}
        aria-describedby="weg-fout"
      />
      <p id="weg-fout" role="alert">
        {refused !== null && { missing: labels.notFound, 'too-many': labels.tooMany }[refused]}
      </p>
      <label htmlFor="weg-soort">{labels.kind}</label>
      <select
        id="weg-soort"
        value={type}
        onChange={({ target }) => {
          setType(redactionTypes.find((one) => one === target.value) ?? 'name')
          unlook()
        }}
      >
        {redactionTypes.map((one) => (
          <option key={one} value={one}>
            {labels.kinds[one]}
          </option>
        ))}
      </select>
      {preview !== null && <Going preview={preview} strike={strike} />}
      <p className="panel-buttons">
        <button type="submit" className={preview === null ? undefined : 'quiet-button'}>
          {labels.look}
        </button>
        <button type="button" className="quiet-button" onClick={unflag}>
          {labels.gone}
        </button>
        <button type="button" className="quiet-button" onClick={onClose}>
          {labels.close}
        </button>
      </p>
    </form>
  )
}

/** How much will go; the focus comes to that, and the button is the next stop. */
function Going({ preview, strike }: { readonly preview: StrikePreview; readonly strike: () => void }) {
  const said = useRef<HTMLParagraphElement>(null)
  useEffect(() => said.current?.focus(), [preview])
  const { text, outcome } = preview.going
  return (
    <div className="going">
      <p ref={said} tabIndex={-1}>
        {labels.going(text.length, outcome.length)}
      </p>
      <button type="button" onClick={strike}>
        {labels.strike}
      </button>
    </div>
  )
}
