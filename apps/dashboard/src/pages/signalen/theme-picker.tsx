import { type ThemeCode, themes } from '@rode-draad/domain'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { signalenLabels as labels } from './labels.js'

interface ThemePickerProps {
  /** Themes that the tagger found, which are not added but judged. */
  readonly found: readonly ThemeCode[]
  readonly added: readonly ThemeCode[]
  readonly onPick: (code: ThemeCode) => void
  readonly onClose: () => void
}

/** A letter for each theme, always the same one. */
const letters: readonly { code: ThemeCode; label: string; letter: string }[] = themes.map((theme, index) => ({
  ...theme,
  letter: String.fromCharCode('a'.charCodeAt(0) + index),
}))

/** All themes that may be added, one letter each; it takes the focus while it is open. */
export function ThemePicker({ found, added, onPick, onClose }: ThemePickerProps) {
  const panel = useRef<HTMLDivElement>(null)
  useEffect(() => panel.current?.focus(), [])
  const free = letters.filter(({ code }) => !found.includes(code))
  const press = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (event.key === 'Escape') {
      onClose()
      return
    }
    const picked = free.find(({ letter }) => letter === event.key.toLowerCase())
    if (picked === undefined) return
    event.preventDefault()
    onPick(picked.code)
  }
  return (
    <div
      className="panel"
      role="group"
      aria-label={labels.picker.title}
      tabIndex={-1}
      ref={panel}
      onKeyDown={press}
    >
      <h3>{labels.picker.title}</h3>
      <p className="quiet-note">{labels.picker.hint}</p>
      <ul className="theme-keys">
        {free.map(({ code, label, letter }) => (
          <li key={code}>
            <button
              type="button"
              className="quiet-button"
              aria-pressed={added.includes(code)}
              onClick={() => onPick(code)}
            >
              <kbd>{letter}</kbd> {label}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" className="quiet-button" onClick={onClose}>
        {labels.picker.close}
      </button>
    </div>
  )
}
