import { useEffect, useRef } from 'react'

/** When a form was refused, the first field that is wrong gets the focus, else why it was. @returns where the form is to be kept */
export function useFocusFault(error: Error | null) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (error === null) return
    const at = (selector: string) => form.current?.querySelector<HTMLElement>(selector)
    ;(at('[aria-invalid="true"]') ?? at('[role="alert"]'))?.focus()
  }, [error])
  return form
}
