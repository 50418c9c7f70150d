import { type ReactNode, useEffect, useRef } from 'react'
import { Link } from 'react-router'
import type { DataKind, Kind } from './kinds.js'
import { registerLabels as words } from './labels.js'
import { addressOf } from './use-registers.js'

interface DetailSheetProps {
  readonly kind: Kind
  readonly data: DataKind
  readonly code: string
  readonly title: string
  /** What the reader has to know first, such as that it is a concept. */
  readonly notices?: readonly string[]
  readonly children: ReactNode
}

/** One row on one sheet, on the screen and on paper; opening it brings the focus to its heading. */
export function DetailSheet({ kind, data, code, title, notices = [], children }: DetailSheetProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [code])
  return (
    <>
      <p className="register-ways">
        <Link to={addressOf(kind, data)}>{words.back}</Link>
        <button type="button" className="quiet-button" onClick={() => window.print()}>
          {words.print}
        </button>
      </p>
      <article className="register-sheet" aria-labelledby="rij">
        <header>
          <p className="quiet-note">{words.kind[kind.slug]}</p>
          <h2 id="rij" tabIndex={-1} ref={heading}>
            {title}
          </h2>
          <p className="quiet-note">{words.code(code)}</p>
        </header>
        {notices.map((notice) => (
          <p key={notice} className="notice">
            {notice}
          </p>
        ))}
        {children}
      </article>
    </>
  )
}
