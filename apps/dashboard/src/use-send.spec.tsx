import { afterEach, describe, expect, it } from '@jest/globals'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, cleanup, render, screen } from '@testing-library/react'
import { useSend } from './use-send.js'

afterEach(cleanup)

/** A button that sends, of which the test decides when and how each attempt ends. */
function show() {
  const attempts: { readonly succeed: () => void; readonly fail: () => void }[] = []
  function Sender() {
    const { send, data, error, isPending } = useSend({
      mutationFn: () =>
        new Promise<string>((resolve, reject) => {
          attempts.push({ succeed: () => resolve('kept'), fail: () => reject(new Error('lost')) })
        }),
    })
    return <button onClick={() => send()}>{isPending ? 'busy' : (error?.message ?? data ?? 'idle')}</button>
  }
  render(
    <QueryClientProvider client={new QueryClient()}>
      <Sender />
    </QueryClientProvider>,
  )
  return attempts
}

/** Twice before anything is drawn anew. */
function clickTwice() {
  const button = screen.getByRole('button')
  act(() => {
    button.click()
    button.click()
  })
}

describe('sending', () => {
  it.each([
    ['succeed', 'kept'],
    ['fail', 'lost'],
  ] as const)(
    'begins once for a double click, and again when the first has come to %s',
    async (end, said) => {
      const attempts = show()
      clickTwice()
      await screen.findByText('busy')
      clickTwice()
      expect(attempts).toHaveLength(1)
      attempts[0]?.[end]()
      await screen.findByText(said)
      clickTwice()
      await screen.findByText('busy')
      expect(attempts).toHaveLength(2)
    },
  )
})
