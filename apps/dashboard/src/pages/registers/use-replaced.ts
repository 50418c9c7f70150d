import { useState } from 'react'
import { ApiError } from '../../api.js'
import { useRefresh } from './use-register-data.js'

interface Versioned {
  readonly version: number
}

/**
 * Which version a write replaces: the one that the writer began with, and after a refusal because somebody was first
 * the one that is shown then.
 * @param newest as it was fetched last
 */
export function useReplaced<V extends Versioned>(newest: V) {
  const [start] = useState(newest)
  const [wasRefused, setWasRefused] = useState(false)
  const refresh = useRefresh()
  const refused = (error: Error) => {
    if (!(error instanceof ApiError) || error.status !== 409) return
    setWasRefused(true)
    void refresh()
  }
  return {
    start,
    replaces: (wasRefused ? newest : start).version,
    isLate: wasRefused && newest.version !== start.version,
    refused,
  }
}
