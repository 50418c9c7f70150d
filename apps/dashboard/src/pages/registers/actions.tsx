import { type ReactNode, useState } from 'react'
import { writeWords as words } from './write-words.js'

/** One thing that may be written about a row. */
export interface RowAction {
  readonly name: string
  readonly label: string
  /** The form; `close` brings the focus back to its button. */
  readonly form: (close: () => void) => ReactNode
}

/** What may be written here, as buttons; one form at a time. Nothing for who may write nothing. */
export function Actions({ actions }: { readonly actions: readonly RowAction[] }) {
  const [open, setOpen] = useState<string | null>(null)
  const chosen = actions.find(({ name }) => name === open)
  if (actions.length === 0) return null
  const close = () => {
    setOpen(null)
    document.getElementById(`vastleggen-${open}`)?.focus()
  }
  return (
    <section className="register-actions" aria-label={words.actions}>
      <div className="buttons">
        {actions.map(({ name, label }) => (
          <button
            key={name}
            id={`vastleggen-${name}`}
            type="button"
            className="quiet-button"
            aria-expanded={name === open}
            disabled={open !== null && name !== open}
            onClick={() => setOpen(name)}
          >
            {label}
          </button>
        ))}
      </div>
      {chosen?.form(close)}
    </section>
  )
}
