import type { SessionAnswer } from '@rode-draad/contract'
import { startTestProgram, type TestProgram } from '../program/test-program.js'
import { signInConfiguration } from './sign-in-configuration.js'
import { TestBrowser } from './test-browser.js'
import { startTestProvider, testClient, type TestProvider } from './test-provider.js'

export const publicUrl = 'http://localhost'

/** The whole program with a real provider, and a clock that stands still until it is moved; for tests. */
export interface SignInUnderTest {
  readonly provider: TestProvider
  readonly program: TestProgram
  /** Milliseconds since 1970. */
  clock: number
  /** A browser that knows nothing yet, at the public address. */
  browser(): TestBrowser
  /** Sends a browser through signing in. @returns where it ended */
  signIn(browser: TestBrowser, returnTo?: string): Promise<{ address: string; response: Response | null }>
  session(browser: TestBrowser): Promise<{ status: number; body: SessionAnswer }>
  sessionsKept(): Promise<number>
  stop(): Promise<void>
}

export async function startSignIn(keepIn?: string): Promise<SignInUnderTest> {
  const provider = await startTestProvider(publicUrl)
  const configuration = signInConfiguration({
    PUBLIC_URL: publicUrl,
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: testClient.id,
    OIDC_CLIENT_SECRET: testClient.secret,
    OIDC_ROLES: JSON.stringify({
      coordinator: 'regiocoordinator',
      lezer: { role: 'lezer', label: 'Lezer in Amsterdam', regions: ['ZK02'] },
    }),
    OIDC_REGIONS_CLAIM: 'regions',
    OIDC_ORGANISATION_CLAIM: 'organisation',
  })
  if (!configuration) throw new Error('sign-in is not configured')
  let clock = Date.parse('2026-06-15T12:00:00Z')
  const program = await startTestProgram({
    signIn: configuration,
    now: () => new Date(clock),
    ...(keepIn === undefined ? {} : { keepIn }),
  }).catch(async (error: unknown) => {
    await provider.stop()
    throw error
  })
  return {
    provider,
    program,
    get clock() {
      return clock
    },
    set clock(time) {
      clock = time
    },
    browser: () => new TestBrowser(new Map([[publicUrl, program.address]])),
    signIn: (browser, returnTo = '/patronen') =>
      browser.open(`${publicUrl}/v1/sign-in?returnTo=${encodeURIComponent(returnTo)}`),
    session: async (browser) => {
      const response = await browser.ask(`${publicUrl}/v1/session`)
      return { status: response.status, body: (await response.json()) as SessionAnswer }
    },
    sessionsKept: async () => {
      const { postgres } = program.services.stores
      const [row] = (await postgres.query('SELECT count(*)::integer AS n FROM session')) as { n: number }[]
      return row?.n ?? 0
    },
    stop: async () => {
      await provider.stop()
      await program.stop()
    },
  }
}

/** Puts the provider back as it was: Anna, who has a role, signs in next. */
export function resetProvider(provider: TestProvider): void {
  provider.accounts.clear()
  provider.accounts.set('anna', {
    name: 'Anna de Vries',
    roles: ['coordinator', 'iets-anders'],
    regions: ['ZK10', 'ZK99'],
    organisation: 'Zorgkantoor Haaglanden',
  })
  Object.assign(provider, {
    next: { sub: 'anna', amr: ['pwd', 'mfa'] },
    tampering: null,
    away: false,
    refreshTokens: true,
  })
  provider.asked.splice(0)
}
