import type { ReactNode } from 'react'
import { labels } from '../../labels.js'

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

/** Waits, explains a failure with a way to try again, or shows what came. */
export function Loaded<T>({ query, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data)
  if (query.error === null) {
    return (
      <p className="state" role="status">
        {labels.loading}
      </p>
    )
  }
  return (
    <div className="state state-error" role="alert">
      <p>
        <strong>{labels.errors.title}</strong> {query.error.message}
      </p>
      <button type="button" onClick={() => void query.refetch()}>
        {labels.errors.retry}
      </button>
    </div>
  )
}
