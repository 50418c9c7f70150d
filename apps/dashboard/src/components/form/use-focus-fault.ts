import { useEffect, useRef } from 'react'

/** When a form was refused, the first field that is wrong gets the focus. @returns where the form is to be kept */
export function useFocusFault(error: Error | null) {
  const form = useRef<HTMLFormElement>(null)
  useEffect(() => {
    if (error !== null) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [error])
  return form
}
