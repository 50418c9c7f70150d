import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'

/**
 * Whether the page is being put on paper. Turns true before the browser lays the pages out, so that what depends on it is
 * there in time.
 */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(() => window.matchMedia('print').matches)
  useEffect(() => {
    const print = window.matchMedia('print')
    const set = (now: boolean) => flushSync(() => setPrinting(now))
    const start = () => set(true)
    const end = () => set(false)
    const change = ({ matches }: MediaQueryListEvent) => set(matches)
    window.addEventListener('beforeprint', start)
    window.addEventListener('afterprint', end)
    print.addEventListener('change', change)
    return () => {
      window.removeEventListener('beforeprint', start)
      window.removeEventListener('afterprint', end)
      print.removeEventListener('change', change)
    }
  }, [])
  return printing
}
