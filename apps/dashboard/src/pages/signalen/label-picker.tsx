import type { ReviewFacet } from '@rode-draad/contract'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { facetWords } from './facet-words.js'
import { keysWhilePicking } from './keys.js'
import { type LabelKey, labelKeys } from './label-keys.js'
import { labelName } from './label-name.js'
import { signalenLabels as labels } from './labels.js'

interface LabelPickerProps {
  readonly facet: ReviewFacet
  /** Codes that the tagger found and that are shown: they are not added but judged. */
  readonly found: readonly string[]
  readonly added: readonly string[]
  /** Stays open for the next label; Enter and other keys that are no label then do what they do outside. */
  readonly stays: boolean
  readonly onPick: (code: string) => void
  readonly onClose: () => void
}

/** All labels of a facet that may be added, one key each; it takes the focus while it is open. */
export function LabelPicker({ facet, found, added, stays, onPick, onClose }: LabelPickerProps) {
  const panel = useRef<HTMLDivElement>(null)
  const [group, setGroup] = useState<string | null>(null)
  useEffect(() => panel.current?.focus({ preventScroll: stays }), [stays])
  const free = labelKeys(facet, group).filter(({ pick }) => !('code' in pick) || !found.includes(pick.code))
  const choose = ({ pick }: LabelKey) => {
    if ('group' in pick) return setGroup(pick.group)
    setGroup(null)
    onPick(pick.code)
  }
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return event.stopPropagation()
    const picked = free.find(({ key }) => key === event.key.toLowerCase())
    if (picked === undefined && stays && keysWhilePicking.includes(event.key)) return
    event.stopPropagation()
    if (event.key === 'Escape') {
      if (group === null) onClose()
      else setGroup(null)
    }
    if (picked === undefined) return
    event.preventDefault()
    choose(picked)
  }
  const title = stays
    ? labels.picker.ownTitle(facetWords[facet].many)
    : labels.picker.title(facetWords[facet].one)
  return (
    <div className="panel" role="group" aria-label={title} tabIndex={-1} ref={panel} onKeyDown={press}>
      <h3>{title}</h3>
      <p className="quiet-note">{stays ? labels.picker.ownHint : labels.picker.hint}</p>
      {facet === 'referral' && <p role="status">{referralStep(group)}</p>}
      <ul className="theme-keys">
        {free.map((label) => (
          <li key={label.key}>
            <button
              type="button"
              className="quiet-button"
              aria-pressed={'code' in label.pick ? added.includes(label.pick.code) : undefined}
              onClick={() => choose(label)}
            >
              <kbd>{label.key}</kbd> {label.name}
            </button>
          </li>
        ))}
      </ul>
      {!stays && (
        <button type="button" className="quiet-button" onClick={onClose}>
          {labels.picker.close}
        </button>
      )}
    </div>
  )
}

/** What a referral needs next: who sends, or where to. */
function referralStep(from: string | null): string {
  return from === null ? labels.picker.from : labels.picker.to(labelName('institution', from))
}
