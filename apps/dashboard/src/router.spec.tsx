import { afterEach, describe, expect, it, jest } from '@jest/globals'
import { demoIdentities, pagePaths } from '@rode-draad/contract'
import { QueryClientProvider } from '@tanstack/react-query'
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { serve } from './testing/page-under-test.js'

const opened = jest.fn<(address: string) => void>()
jest.unstable_mockModule('./components/shell/open-address.js', () => ({ openAddress: opened }))
const { makeQueryClient } = await import('./query-client.js')
const { routes } = await import('./router.js')

afterEach(() => {
  cleanup()
  opened.mockReset()
})

function renderApp(path: string) {
  const client = makeQueryClient()
  const router = createMemoryRouter(routes, { initialEntries: [path] })
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  )
  return router
}

describe('the pages', () => {
  it('stand at the paths that the server knows', () => {
    const paths = routes.flatMap(({ children }) =>
      children.map((route) => ('path' in route ? route.path : '')),
    )
    expect(paths.filter((path) => path !== '*').map((path) => `/${path}`)).toEqual([...pagePaths])
  })

  it.each([
    ['/', '/', 'Weekbeeld'],
    ['/patronen', '/patronen', 'Patronen'],
    ['/wachtlijsten', '/wachtlijsten', 'Wachtlijsten'],
    ['/doorlooptijd', '/doorlooptijd', 'Van signaal naar maatregel'],
    ['/opvolging', '/opvolging', 'Opvolging'],
    ['/signalen', '/signalen', 'Signalen'],
    ['/registers', '/registers', 'Registers'],
    ['/verantwoording', '/verantwoording', 'Verantwoording'],
    ['/onzin', '/onzin', 'Niet gevonden'],
  ])('%s leads to %s', async (path, leads, title) => {
    serve({})
    const router = renderApp(path)
    expect(await screen.findByRole('heading', { level: 1, name: title })).toBeTruthy()
    expect(router.state.location.pathname).toBe(leads)
    await waitFor(() => expect(document.title).toBe(`${title} – Rode Draad`))
  })

  it.each([
    ['lezer', false],
    ['beheerder', false],
    ['regiocoordinator', true],
    ['beoordelaar', true],
  ] as const)('have Signalen in the menu for who can do something there: %s, %p', async (role, there) => {
    serve({}, { role })
    renderApp('/verantwoording')
    const menu = await screen.findByRole('navigation', { name: 'Hoofdmenu' })
    await screen.findByLabelText('Proefomgeving op deze computer: u kijkt als')
    await waitFor(() => expect(within(menu).queryByRole('link', { name: 'Signalen' }) !== null).toBe(there))
    expect(within(menu).getByRole('link', { name: 'Registers' })).toBeTruthy()
  })

  it('marks the identity switch plainly and sends a choice', async () => {
    const asked = serve({})
    renderApp('/wachtlijsten')
    const choice = await screen.findByLabelText('Proefomgeving op deze computer: u kijkt als')
    expect(within(choice).getAllByRole('option')).toHaveLength(demoIdentities.length)
    const before = asked.length
    fireEvent.change(choice, { target: { value: 'landelijk-afgeschermd' } })
    await waitFor(() =>
      expect(asked.slice(before).filter((path) => path === '/v1/session').length).toBeGreaterThan(1),
    )
  })
})

const anna = {
  kind: 'person',
  identity: null,
  label: 'Anna de Vries',
  role: 'regiocoordinator',
  roles: [{ code: 'regiocoordinator', label: 'Regiocoördinator' }],
  onBehalfOf: 'Zorgkantoor Haaglanden',
  signOut: '/v1/sign-out',
} as const

describe('somebody who is signed in', () => {
  it('sees under which name, for whom and in which role, and no try-out', async () => {
    serve({}, { ...anna, roles: [...anna.roles] })
    renderApp('/wachtlijsten')
    const bar = await screen.findByRole('complementary', { name: 'Aangemeld' })
    expect(bar.textContent).toContain('Aangemeld als Anna de Vries, namens Zorgkantoor Haaglanden')
    expect(bar.textContent).toContain('Uw rol:Regiocoördinator')
    expect(screen.queryByLabelText(/Proefomgeving/)).toBeNull()
    expect(screen.queryByRole('combobox', { name: 'Uw rol:' })).toBeNull()
  })

  it('with two roles takes one at a time', async () => {
    const roles = [...anna.roles, { code: 'lezer' as const, label: 'Lezer' }]
    const asked = serve({}, { ...anna, roles })
    renderApp('/wachtlijsten')
    const choice = await screen.findByRole('combobox', { name: 'Uw rol:' })
    const before = asked.length
    fireEvent.change(choice, { target: { value: 'lezer' } })
    await waitFor(() => expect(asked.slice(before)).toContain('/v1/session'))
  })

  it('signs out and leaves', async () => {
    serve({}, { ...anna, roles: [...anna.roles] })
    renderApp('/wachtlijsten')
    fireEvent.click(await screen.findByRole('button', { name: 'Afmelden' }))
    await waitFor(() => expect(opened).toHaveBeenCalledWith('https://aanmelden.example/einde'))
  })
})

describe('somebody who is not signed in', () => {
  it('is asked to, sees no page, and comes back to it', async () => {
    serve({}, null)
    renderApp('/patronen?law=wlz')
    expect(await screen.findByRole('heading', { level: 1, name: 'Aanmelden' })).toBeTruthy()
    expect(screen.getByRole('link', { name: 'Aanmelden' }).getAttribute('href')).toBe(
      '/v1/sign-in?returnTo=%2Fpatronen%3Flaw%3Dwlz',
    )
    expect(screen.queryByRole('heading', { name: 'Patronen' })).toBeNull()
  })

  it('any more is told so as soon as a page finds out', async () => {
    serve({}, { ...anna, roles: [...anna.roles] })
    renderApp('/onzin')
    await screen.findByRole('complementary', { name: 'Aangemeld' })
    serve({}, null)
    fireEvent.click(screen.getByRole('link', { name: 'Wachtlijsten' }))
    expect(await screen.findByRole('heading', { level: 1, name: 'Aanmelden' })).toBeTruthy()
    expect(screen.queryByRole('complementary', { name: 'Aangemeld' })).toBeNull()
  })
})
