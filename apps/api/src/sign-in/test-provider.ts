import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { decodeJwt, exportJWK, generateKeyPair, importJWK, SignJWT, type JWK, type JWTPayload } from 'jose'
import type { Configuration, Provider } from 'oidc-provider'

export interface Account {
  readonly name?: string
  readonly roles?: readonly string[]
  readonly regions?: readonly string[]
  readonly organisation?: string
}

/** What a token endpoint that cannot be trusted makes of the claims of an ID token. */
export type Tampering = (claims: JWTPayload) => {
  readonly claims?: JWTPayload
  /** Signs with another key or in another way; without it, with the provider's own key. */
  readonly sign?: (claims: JWTPayload) => Promise<string>
}

export interface TestProvider {
  readonly issuer: string
  /** Who there is; taken out means disabled. */
  readonly accounts: Map<string, Account>
  /** Who signs in next, and how; nobody says no at the provider. */
  next: { sub: string; amr: readonly string[] } | null
  refreshTokens: boolean
  tampering: Tampering | null
  /** Gives no answer but errors. */
  away: boolean
  /** Paths that were asked for. */
  readonly asked: string[]
  /** Signs with one of the provider's own keys. */
  sign(claims: JWTPayload, algorithm: 'RS256' | 'ES256'): Promise<string>
  stop(): Promise<void>
}

export const testClient = { id: 'rode-draad', secret: 'een-geheim-van-een-test' }

/** A real OpenID Connect provider on this machine that asks nobody anything; for tests. */
export async function startTestProvider(publicUrl: string): Promise<TestProvider> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const keys = { RS256: await makeKey('RS256'), ES256: await makeKey('ES256') }
  const state: TestProvider = {
    issuer,
    accounts: new Map(),
    next: null,
    refreshTokens: true,
    tampering: null,
    away: false,
    asked: [],
    sign: async (claims, algorithm) =>
      await new SignJWT(claims)
        .setProtectedHeader({ alg: algorithm, kid: algorithm })
        .sign(await importJWK(keys[algorithm], algorithm)),
    stop: () => stop(server),
  }
  const provider = await quietProvider(issuer, configurationOf(state, publicUrl, Object.values(keys)))
  const answer = provider.callback()
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    const { pathname } = new URL(request.url ?? '/', issuer)
    state.asked.push(pathname)
    if (state.away) response.writeHead(503).end()
    else if (pathname.startsWith('/interaction/')) void interact(provider, state, request, response)
    else {
      if (pathname === '/token' && state.tampering)
        tamper(response, state.tampering, (claims) => state.sign(claims, 'RS256'))
      void answer(request, response)
    }
  })
  return state
}

/** A private key, named after its algorithm. */
async function makeKey(alg: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair(alg, { extractable: true })
  return { ...(await exportJWK(privateKey)), kid: alg, alg, use: 'sig' }
}

/** It warns that it keeps everything in memory, which is what a test wants, and that it is not meant for Node 20. */
async function quietProvider(issuer: string, configuration: Configuration): Promise<Provider> {
  const { warn } = console
  Object.assign(console, { warn: () => undefined })
  try {
    const { Provider: RealProvider } = await import('oidc-provider')
    return new RealProvider(issuer, configuration)
  } finally {
    Object.assign(console, { warn })
  }
}

function configurationOf(state: TestProvider, publicUrl: string, keys: JWK[]): Configuration {
  return {
    clients: [
      {
        client_id: testClient.id,
        client_secret: testClient.secret,
        redirect_uris: [`${publicUrl}/v1/sign-in/callback`],
        post_logout_redirect_uris: [`${publicUrl}/`],
        grant_types: ['authorization_code', 'refresh_token'],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    jwks: { keys } as NonNullable<Configuration['jwks']>,
    cookies: { keys: [randomBytes(16).toString('hex')] },
    claims: { openid: ['sub', 'amr'], profile: ['name', 'roles', 'regions', 'organisation'] },
    findAccount: (_context, sub) => {
      const account = state.accounts.get(sub)
      return account && { accountId: sub, claims: () => ({ sub, ...account }) }
    },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    features: {
      devInteractions: { enabled: false },
      revocation: { enabled: true, allowedPolicy: () => true },
      rpInitiatedLogout: { enabled: true },
    },
    pkce: { required: () => true },
    issueRefreshToken: () => state.refreshTokens,
    rotateRefreshToken: true,
    loadExistingGrant: async ({ oidc: { provider, account, client } }) => {
      const grant = new provider.Grant({
        accountId: account?.accountId ?? '',
        clientId: client?.clientId ?? '',
      })
      grant.addOIDCScope('openid profile')
      await grant.save()
      return grant
    },
    ttl: {
      Session: 60,
      Interaction: 60,
      Grant: 86_400,
      IdToken: 3600,
      AccessToken: 3600,
      RefreshToken: 86_400,
    },
  }
}

/** Signs in whoever is next; else the one at the browser gives up. */
async function interact(
  provider: Provider,
  { next }: TestProvider,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const result = next
    ? { login: { accountId: next.sub, amr: [...next.amr], remember: false } }
    : { error: 'access_denied' }
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false })
}

/** Replaces the ID token in the answer of the token endpoint. */
function tamper(
  response: ServerResponse,
  tampering: Tampering,
  sign: (claims: JWTPayload) => Promise<string>,
): void {
  const end = response.end.bind(response)
  response.end = ((body?: unknown) => {
    const text = Buffer.isBuffer(body) ? body.toString() : typeof body === 'string' ? body : ''
    const answer = JSON.parse(text) as Record<string, unknown>
    if (typeof answer['id_token'] !== 'string') return end(text)
    const claims = decodeJwt(answer['id_token'])
    const changed = tampering(claims)
    void (changed.sign ?? sign)(changed.claims ?? claims).then((id_token) => {
      const replaced = Buffer.from(JSON.stringify({ ...answer, id_token }))
      response.setHeader('content-length', replaced.length)
      end(replaced)
    })
    return response
  }) as typeof response.end
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise<void>((resolve) => server.close(() => resolve()))
}
