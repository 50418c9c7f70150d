import { useEffect, useRef } from 'react'
import { type Location, useBlocker } from 'react-router'
import { labels } from '../../labels.js'

/** Of the forms of a page whether something in them is not kept yet. */
export interface Unsaved {
  /** On typing. @param form which one, where a page has several */
  readonly touched: (form?: string) => void
  /** When what was typed is kept, or is not wanted any more. */
  readonly kept: (form?: string) => void
}

/**
 * Once something was typed, the browser asks before the tab is closed or loaded anew, and the page before another
 * address is opened where the form is no longer. Only one component of a page may use it: a router asks once.
 * @param leaves whether the form is gone at an address; left out: at every other one
 */
export function useWarnUnsaved(leaves: (to: Location, from: Location) => boolean = isOther): Unsaved {
  const typed = useRef(new Set<string>())
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (typed.current.size > 0) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [])
  const blocker = useBlocker(
    ({ nextLocation, currentLocation }) => typed.current.size > 0 && leaves(nextLocation, currentLocation),
  )
  useEffect(() => {
    if (blocker.state !== 'blocked') return
    if (window.confirm(labels.unsaved)) blocker.proceed()
    else blocker.reset()
  }, [blocker])
  return {
    touched: (form = '') => void typed.current.add(form),
    kept: (form = '') => void typed.current.delete(form),
  }
}

function isOther(to: Location, from: Location): boolean {
  return to.pathname !== from.pathname || to.search !== from.search
}
