import { useEffect, useRef } from 'react'
import { signalWords } from '../invoer/signal-words.js'
import { writeWords as words } from './write-words.js'

/** How often something was taken out of what was typed, per kind; null: nothing was typed. */
export type Redactions = Readonly<Record<string, number>> | null

/** That it was kept, and what was taken out of the words first. */
export function Outcome({ said, redactions }: { readonly said: string; readonly redactions: Redactions }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [])
  const names: Readonly<Record<string, string>> = signalWords.codes.redaction
  const parts = Object.entries(redactions ?? {}).map(([kind, count]) => `${count} × ${names[kind] ?? kind}`)
  return (
    <div className="register-outcome" role="status" tabIndex={-1} ref={place}>
      <p>
        <strong>{said}</strong>
      </p>
      {redactions !== null && (
        <p>{parts.length === 0 ? words.nothingRemoved : words.removed(parts.join(', '))}</p>
      )}
    </div>
  )
}
