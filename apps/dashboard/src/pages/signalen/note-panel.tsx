import type { ReviewNote } from '@rode-draad/contract'
import { type FormEvent, useEffect, useRef, useState } from 'react'
import { closeOnEscape } from './close-on-escape.js'
import { signalenLabels as labels } from './labels.js'
import { fetchNotes, type Judged, sendNote } from './use-signalen.js'

interface NotePanelProps {
  readonly signal: Judged
  readonly attempt: (work: () => Promise<void>) => void
  readonly onSaved: (kept: string) => void
  readonly onClose: () => void
}

/** A note with the signal, and on request those that are there. */
export function NotePanel({ signal, attempt, onSaved, onClose }: NotePanelProps) {
  const field = useRef<HTMLTextAreaElement>(null)
  const [notes, setNotes] = useState<readonly ReviewNote[] | null>(null)
  useEffect(() => field.current?.focus(), [])
  const save = (event: FormEvent) => {
    event.preventDefault()
    const text = field.current?.value ?? ''
    attempt(async () => onSaved((await sendNote(signal, text)).text))
  }
  return (
    <form className="panel" aria-label={labels.note.title} onSubmit={save} onKeyDown={closeOnEscape(onClose)}>
      <h3>{labels.note.title}</h3>
      <p className="quiet-note" id="notitie-uitleg">
        {labels.note.hint}
      </p>
      <label htmlFor="notitie">{labels.note.label}</label>
      <textarea
        id="notitie"
        ref={field}
        rows={3}
        maxLength={2000}
        required
        autoComplete="off"
        aria-describedby="notitie-uitleg"
      />
      <p className="panel-buttons">
        <button type="submit">{labels.note.save}</button>
        <button
          type="button"
          className="quiet-button"
          onClick={() => attempt(async () => setNotes(await fetchNotes(signal)))}
        >
          {labels.note.show}
        </button>
        <button type="button" className="quiet-button" onClick={onClose}>
          {labels.note.close}
        </button>
      </p>
      {notes !== null && (
        <ul className="notes" aria-live="polite">
          {notes.length === 0 && <li>{labels.note.none}</li>}
          {notes.map(({ text, writtenBy, recordedAt }) => (
            <li key={`${recordedAt} ${writtenBy}`}>
              {text} <span className="quiet-note">{labels.note.by(writtenBy, recordedAt.slice(0, 10))}</span>
            </li>
          ))}
        </ul>
      )}
    </form>
  )
}
