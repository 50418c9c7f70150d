import { type ReactNode, useEffect, useRef } from 'react'
import { useLocation } from 'react-router'

interface PartHeadingProps {
  readonly id: string
  readonly children: ReactNode
}

/**
 * Heading of what an address opens within a page. When the link or button that led to it is gone, and the focus with it,
 * the focus comes here; it is taken from nowhere else.
 */
export function PartHeading({ id, children }: PartHeadingProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const { key } = useLocation()
  const isFirst = key === 'default'
  useEffect(() => {
    if (!isFirst && isFocusLost()) heading.current?.focus()
  }, [isFirst])
  return (
    <h2 id={id} tabIndex={-1} ref={heading}>
      {children}
    </h2>
  )
}

/** Whether what had the focus is no longer on the page. */
export function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body
}
