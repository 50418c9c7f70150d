import { formatMoment } from '@rode-draad/charts'
import type { KeptRegister } from '@rode-draad/contract'
import { changedLabels, factsOf } from './content-facts.js'
import type { RegisterVersion } from './registers-api.js'
import { recorderText } from './recorder-text.js'
import { writeWords } from './write-words.js'

const words = writeWords.conflict

interface ConflictNoteProps {
  readonly register: KeptRegister
  /** What the writer began with. */
  readonly before: RegisterVersion
  readonly newest: RegisterVersion
}

/** Who was first, why, and what that changed. */
export function ConflictNote({ register, before, newest }: ConflictNoteProps) {
  const now = new Map(factsOf(register, newest.content).map(({ label, text }) => [label, text]))
  return (
    <div className="notice" role="status">
      <p>
        <strong>{words.title}.</strong>{' '}
        {words.who(recorderText(newest.recordedBy), formatMoment(newest.recordedAt))}
      </p>
      {newest.reason !== null && <p>{words.reason(newest.reason)}</p>}
      <p>{words.changed}</p>
      <ul>
        {changedLabels(register, before.content, newest.content).map((label) => (
          <li key={label}>{words.now(label, now.get(label) ?? words.empty)}</li>
        ))}
      </ul>
      <p>{words.yours}</p>
    </div>
  )
}
