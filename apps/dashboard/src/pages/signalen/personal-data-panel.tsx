import { redactionTypes, type RedactionType } from '@rode-draad/domain'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { closeOnEscape } from './close-on-escape.js'
import { signalenLabels as labels } from './labels.js'
import { type Span, wordSpans } from './text-segments.js'

export interface Strikes {
  readonly field: 'text' | 'outcome'
  readonly spans: readonly Span[]
  readonly type: RedactionType
}

interface PersonalDataPanelProps {
  readonly text: string
  readonly outcome: string | null
  /** Words to begin with, such as what the reader had selected. */
  readonly words: string
  readonly onStrike: (strikes: readonly Strikes[]) => void
  readonly onGone: () => void
  readonly onClose: () => void
}

/** After the report: which words it is about, and what they are. What is typed here stays in the browser; only places are sent. */
export function PersonalDataPanel({
  text,
  outcome,
  words,
  onStrike,
  onGone,
  onClose,
}: PersonalDataPanelProps) {
  const field = useRef<HTMLInputElement>(null)
  const [type, setType] = useState<RedactionType>('name')
  const [missing, setMissing] = useState(false)
  useEffect(() => field.current?.focus(), [])
  const strike = (event: FormEvent) => {
    event.preventDefault()
    const typed = field.current?.value ?? ''
    const found = [
      { field: 'text', spans: wordSpans(text, typed) },
      { field: 'outcome', spans: wordSpans(outcome ?? '', typed) },
    ] as const
    const strikes = found.filter(({ spans }) => spans.length > 0).map((one) => ({ ...one, type }))
    setMissing(strikes.length === 0)
    if (strikes.length > 0) onStrike(strikes)
  }
  return (
    <form
      className="panel"
      aria-label={labels.personalData.title}
      onSubmit={strike}
      onKeyDown={closeOnEscape(onClose)}
    >
      <h3>{labels.personalData.title}</h3>
      <p className="quiet-note">{labels.personalData.hint}</p>
      <label htmlFor="weg">{labels.personalData.label}</label>
      <input
        id="weg"
        ref={field}
        type="text"
        defaultValue={words}
        autoComplete="off"
        spellCheck={false}
        aria-describedby="weg-fout"
      />
      <p id="weg-fout" role="alert">
        {missing ? labels.personalData.notFound : ''}
      </p>
      <label htmlFor="weg-soort">{labels.personalData.kind}</label>
      <select
        id="weg-soort"
        value={type}
        onChange={({ target }) => setType(redactionTypes.find((one) => one === target.value) ?? 'name')}
      >
        {redactionTypes.map((one) => (
          <option key={one} value={one}>
            {labels.personalData.kinds[one]}
          </option>
        ))}
      </select>
      <p className="panel-buttons">
        <button type="submit">{labels.personalData.strike}</button>
        <button type="button" className="quiet-button" onClick={onGone}>
          {labels.personalData.gone}
        </button>
        <button type="button" className="quiet-button" onClick={onClose}>
          {labels.personalData.close}
        </button>
      </p>
    </form>
  )
}
