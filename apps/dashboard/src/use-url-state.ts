import { useCallback } from 'react'
import { useSearchParams } from 'react-router'

/** Changes to the address; null takes a key away. */
export type UrlChanges = Readonly<Record<string, string | null>>

/** The state of a page as it stands in the address, and how to change it (each change is a step back in history). */
export function useUrlState(): readonly [URLSearchParams, (changes: UrlChanges) => void] {
  const [params, setParams] = useSearchParams()
  const change = useCallback(
    (changes: UrlChanges) =>
      setParams((before) => {
        const after = new URLSearchParams(before)
        for (const [key, value] of Object.entries(changes)) {
          if (value === null || value === '') after.delete(key)
          else after.set(key, value)
        }
        return after
      }),
    [setParams],
  )
  return [params, change]
}
