import { useEffect, useRef } from 'react'
import { removedText } from '../invoer/removed-text.js'
import { writeWords as words } from './write-words.js'

/** How often something was taken out of what was typed, per kind; null: nothing was typed. */
export type Redactions = Readonly<Record<string, number>> | null

/** That it was kept, and what was taken out of the words first. */
export function Outcome({ said, redactions }: { readonly said: string; readonly redactions: Redactions }) {
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => place.current?.focus(), [])
  const removed = removedText(redactions ?? {})
  return (
    <div className="register-outcome" role="status" tabIndex={-1} ref={place}>
      <p>
        <strong>{said}</strong>
      </p>
      {redactions !== null && <p>{removed === '' ? words.nothingRemoved : words.removed(removed)}</p>}
    </div>
  )
}
