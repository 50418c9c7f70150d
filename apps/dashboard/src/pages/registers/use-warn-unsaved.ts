import { useEffect, useRef } from 'react'

/** Before the tab is closed or loaded anew the browser asks, once something was typed. @returns to call on typing */
export function useWarnUnsaved(): () => void {
  const typed = useRef(false)
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (typed.current) event.preventDefault()
    }
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [])
  return () => {
    typed.current = true
  }
}
