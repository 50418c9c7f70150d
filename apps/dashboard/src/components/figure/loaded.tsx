import { type ReactNode, useEffect, useRef, useState } from 'react'
import { labels } from '../../labels.js'
import { isFocusLost } from '../part-heading.js'

/** What the page needs to know of a request; a query of @tanstack/react-query fits. */
export interface Loading<T> {
  readonly data: T | undefined
  readonly error: Error | null
  readonly refetch: () => unknown
}

interface LoadedProps<T> {
  readonly query: Loading<T>
  readonly children: (data: T) => ReactNode
}

/**
 * Waits, explains a failure with a way to try again, or shows what came. Who tries again keeps the focus at this place:
 * the button is gone.
 */
export function Loaded<T>({ query, children }: LoadedProps<T>) {
  const [retried, setRetried] = useState(false)
  const place = useRef<HTMLElement | null>(null)
  const { data, error } = query
  const standing = data !== undefined ? 'loaded' : error === null ? 'waiting' : 'failed'
  useEffect(() => {
    if (retried && isFocusLost()) place.current?.focus({ preventScroll: true })
  }, [retried, standing])
  const here = {
    ref: (element: HTMLElement | null) => {
      place.current = element
    },
    ...(retried ? { tabIndex: -1 } : {}),
  }
  if (data !== undefined) {
    return (
      <>
        {retried && (
          <p className="only-heard" {...here}>
            {labels.loaded}
          </p>
        )}
        {children(data)}
      </>
    )
  }
  if (error === null) {
    return (
      <p className="state" role="status" {...here}>
        {labels.loading}
      </p>
    )
  }
  return (
    <div className="state state-error" role="alert" {...here}>
      <p>
        <strong>{labels.errors.title}</strong> {error.message}
      </p>
      <button
        type="button"
        onClick={() => {
          setRetried(true)
          void query.refetch()
        }}
      >
        {labels.errors.retry}
      </button>
    </div>
  )
}
