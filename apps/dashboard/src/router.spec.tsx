import { afterEach, describe, expect, it } from '@jest/globals'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { routes } from './router.js'
import { serve } from './testing/page-under-test.js'

afterEach(cleanup)

function renderApp(path: string) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, gcTime: 0 } } })
  const router = createMemoryRouter(routes, { initialEntries: [path] })
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  )
  return router
}

describe('the pages', () => {
  it.each([
    ['/', '/patronen', 'Patronen'],
    ['/wachtlijsten', '/wachtlijsten', 'Wachtlijsten'],
    ['/doorlooptijd', '/doorlooptijd', 'Van signaal naar maatregel'],
    ['/onzin', '/onzin', 'Niet gevonden'],
  ])('%s leads to %s', async (path, leads, title) => {
    serve({})
    const router = renderApp(path)
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeTruthy()
    expect(router.state.location.pathname).toBe(leads)
    await waitFor(() => expect(document.title).toBe(`${title} – Rode Draad`))
  })

  it('marks the identity switch plainly and sends a choice', async () => {
    const asked = serve({})
    renderApp('/wachtlijsten')
    const choice = await screen.findByLabelText('Proefomgeving op deze computer: u kijkt als')
    const before = asked.length
    fireEvent.change(choice, { target: { value: 'landelijk-afgeschermd' } })
    await waitFor(() =>
      expect(asked.slice(before).filter((path) => path === '/v1/session').length).toBeGreaterThan(1),
    )
  })
})
