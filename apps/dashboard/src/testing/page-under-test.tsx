import { jest } from '@jest/globals'
import { type Columns, type SessionAnswer } from '@rode-draad/contract'
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { render } from '@testing-library/react'
import { createMemoryRouter, RouterProvider } from 'react-router'
import { arrowBytes } from './arrow-bytes.js'

/** What the server answers on a path: rows with their columns, JSON, or a problem. */
export type Served =
  /** JSON as it is; null for 204. */
  | { readonly json: unknown }
  | {
      readonly columns: Columns
      readonly rows: readonly Readonly<Record<string, unknown>>[]
      readonly meta?: unknown
    }
  | {
      readonly status: number
      readonly detail: string
      readonly errors?: readonly { readonly path: string; readonly message: string }[]
    }
  /** What is made of a request. */
  | ((body: unknown) => Served)

const session: SessionAnswer = {
  kind: 'demo',
  identity: 'landelijk-met-casussen',
  label: 'Landelijk, met casussen en exacte aantallen',
  role: 'behandelaar',
  roles: [],
  onBehalfOf: null,
  writes: ['gemeente', 'juiste-loket'],
  counted: { regions: null, channels: null },
  signOut: null,
  hasRealSignals: true,
}

/**
 * Takes the place of the server. Keys are paths under /v1 without their query.
 * @param who what differs from the first demo identity; null for somebody who is not signed in
 * @returns each address asked for
 */
export function serve(
  answers: Readonly<Record<string, Served>>,
  who: Partial<SessionAnswer> | null = {},
): readonly string[] {
  const asked: string[] = []
  const server = (address: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const url = new URL(String(address), 'http://localhost')
    asked.push(url.pathname + url.search)
    const path = url.pathname.replace('/v1', '')
    if (who === null) return Promise.resolve(problem(401, 'Meld u aan om dit te zien.'))
    if (path === '/session') return Promise.resolve(Response.json({ ...session, ...who }))
    if (path === '/sign-out')
      return Promise.resolve(Response.json({ next: 'https://aanmelden.example/einde' }))
    const served = answers[path]
    if (served === undefined) return Promise.resolve(problem(404, 'Dit adres bestaat niet.'))
    const sent: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined
    return Promise.resolve(responseOf(served, sent))
  }
  globalThis.fetch = jest.fn(server) as unknown as typeof fetch
  return asked
}

function responseOf(served: Served, sent: unknown): Response {
  if (typeof served === 'function') return responseOf(served(sent), sent)
  if ('status' in served) return problem(served.status, served.detail, served.errors)
  if ('json' in served) {
    return served.json === null ? new Response(null, { status: 204 }) : Response.json(served.json)
  }
  return new Response(new Uint8Array(arrowBytes(served.columns, served.rows, served.meta)))
}

function problem(status: number, detail: string, errors?: unknown): Response {
  return Response.json({ type: 'about:blank', title: 'Fout', status, detail, errors }, { status })
}

/** What was sent to a path under /v1 by a method, parsed, in order. */
export function sentTo(path: string, method: string): readonly unknown[] {
  const calls = (globalThis.fetch as unknown as jest.Mock<typeof fetch>).mock.calls
  return calls
    .filter(([address, init]) => String(address) === `/v1${path}` && init?.method === method)
    .map(([, init]) => JSON.parse(String(init?.body)) as unknown)
}

/** The headers of each request for an address under /v1, in order. */
export function sentHeaders(address: string): readonly unknown[] {
  const calls = (globalThis.fetch as unknown as jest.Mock<typeof fetch>).mock.calls
  return calls.filter(([asked]) => String(asked) === `/v1${address}`).map(([, init]) => init?.headers)
}

/** Shows one page at an address, with a fresh memory of answers and without trying again. */
export function renderAt(path: string, page: React.ReactElement) {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, gcTime: 0 } } })
  const router = createMemoryRouter([{ path: '*', element: page }], { initialEntries: [path] })
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  )
  return router
}
