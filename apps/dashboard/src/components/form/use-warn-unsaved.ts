import { useEffect, useRef } from 'react'
import { type Location, useBlocker } from 'react-router'
import { labels } from '../../labels.js'

/**
 * Once something was typed, the browser asks before the tab is closed or loaded anew, and the page before another
 * address is opened where the form is no longer.
 * @param leaves whether the form is gone at an address; left out where the addresses of the page do not tell
 * @returns to call on typing, and when what was typed is kept
 */
export function useWarnUnsaved(leaves: (to: Location) => boolean = () => false) {
  const typed = useRef(false)
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (typed.current) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [])
  const blocker = useBlocker(({ nextLocation }) => typed.current && leaves(nextLocation))
  useEffect(() => {
    if (blocker.state !== 'blocked') return
    if (window.confirm(labels.unsaved)) blocker.proceed()
    else blocker.reset()
  }, [blocker])
  const set = (now: boolean) => () => {
    typed.current = now
  }
  return { touched: set(true), kept: set(false) }
}
