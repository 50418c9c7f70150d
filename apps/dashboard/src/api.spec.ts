import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import { zorgprofielColumns } from '@rode-draad/contract'
import { ApiError, fetchRows, fetchSession, putSession, signInAddress, signOut } from './api.js'
import { arrowBytes, someMeta } from './testing/arrow-bytes.js'

const fetched = jest.fn<typeof fetch>()
const before = globalThis.fetch

beforeEach(() => {
  globalThis.fetch = fetched
})
afterEach(() => {
  globalThis.fetch = before
  fetched.mockReset()
})

describe('fetchRows', () => {
  it('asks for Arrow and leaves out what was not chosen', async () => {
    fetched.mockResolvedValue(new Response(new Uint8Array(arrowBytes(zorgprofielColumns, []))))
    const answer = await fetchRows('/zorgprofielen', { theme: 'pgb', region: undefined }, zorgprofielColumns)
    expect(answer).toEqual({ rows: [], meta: someMeta })
    expect(fetched).toHaveBeenCalledWith(
      '/v1/zorgprofielen?theme=pgb',
      expect.objectContaining({ headers: { accept: 'application/vnd.apache.arrow.stream' } }),
    )
  })

  it('shows the detail of a problem with each fault', async () => {
    const problem = {
      type: 'about:blank',
      title: 'Ongeldig',
      status: 400,
      detail: 'De vraag klopt niet.',
      errors: [{ path: 'theme', message: 'Dit thema kennen we niet.' }],
    }
    fetched.mockResolvedValue(Response.json(problem, { status: 400 }))
    const asked = fetchRows('/theme-trends', {}, zorgprofielColumns)
    await expect(asked).rejects.toEqual(new ApiError(400, 'De vraag klopt niet. Dit thema kennen we niet.'))
    await expect(asked).rejects.toHaveProperty('faults', problem.errors)
  })

  it.each([
    ['no server', () => Promise.reject(new TypeError('failed')), 'De server is niet bereikbaar.'],
    [
      'a page instead of a problem',
      () => Promise.resolve(new Response('<p>', { status: 502 })),
      'De server gaf een fout (502).',
    ],
    [
      'something else than Arrow',
      () => Promise.resolve(new Response('{}')),
      'Het antwoord van de server is niet te lezen.',
    ],
  ])('explains %s', async (_case, answer, message) => {
    fetched.mockImplementation(answer)
    await expect(fetchRows('/zorgprofielen', {}, zorgprofielColumns)).rejects.toThrow(message)
  })
})

describe('session', () => {
  it('reads who looks', async () => {
    const session = {
      kind: 'demo',
      identity: 'landelijk-afgeschermd',
      label: 'Landelijk, kleine aantallen afgeschermd',
      role: 'beleidsmedewerker',
      roles: [],
      onBehalfOf: null,
      writes: [],
      counted: { regions: null, channels: null },
      signOut: null,
      hasRealSignals: false,
    }
    fetched.mockResolvedValue(Response.json(session))
    await expect(fetchSession()).resolves.toEqual(session)
  })

  it('sends another identity as JSON', async () => {
    fetched.mockResolvedValue(new Response(null, { status: 204 }))
    await putSession({ identity: 'landelijk-afgeschermd' })
    expect(fetched).toHaveBeenCalledWith(
      '/v1/session',
      expect.objectContaining({
        method: 'PUT',
        headers: { 'content-type': 'application/json' },
        body: '{"identity":"landelijk-afgeschermd"}',
      }),
    )
  })

  it('signs out and says where to go on', async () => {
    fetched.mockResolvedValue(Response.json({ next: 'https://aanmelden.example/einde' }))
    await expect(signOut()).resolves.toBe('https://aanmelden.example/einde')
    expect(fetched).toHaveBeenCalledWith('/v1/sign-out', expect.objectContaining({ method: 'POST' }))
  })

  it('comes back to the page that was open', () => {
    expect(signInAddress('/patronen?law=wlz&region=ZK10')).toBe(
      '/v1/sign-in?returnTo=%2Fpatronen%3Flaw%3Dwlz%26region%3DZK10',
    )
  })
})
