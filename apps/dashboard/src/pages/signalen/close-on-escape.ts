import type { KeyboardEvent } from 'react'

/** Keys pressed in a panel are its own; Escape leaves it. */
export function closeOnEscape(onClose: () => void) {
  return (event: KeyboardEvent): void => {
    event.stopPropagation()
    if (event.key === 'Escape') onClose()
  }
}
