import type { RoleCode } from '@rode-draad/domain'
import { z } from 'zod'
import { hasSecondFactor } from './claims.js'
import { personIn, type Person } from './person.js'
import { SignInRefused, type Provider } from './provider.js'
import type { Seal } from './seal.js'
import type { Sessions } from './sessions.js'
import type { SignInConfiguration } from './sign-in-configuration.js'

/** Why somebody who came back from the provider is not let in, other than that the provider said no. */
export class NotLetIn extends SignInRefused {
  override name = 'NotLetIn'
  constructor(readonly reason: 'too-late' | 'second-factor' | 'no-role') {
    super(reason)
  }
}

/** How long somebody may take at the provider. */
export const attemptMs = 10 * 60_000

const pending = z.object({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  since: z.number(),
  returnTo: z.string(),
  startedAt: z.number(),
})

interface Parts {
  readonly settings: SignInConfiguration
  readonly provider: Provider
  readonly sessions: Sessions
  readonly seal: Seal
  readonly now: () => Date
}

/** Signing in and out, as the browser goes through it. Nothing is kept of an attempt but what its cookie holds. */
export class SignIn {
  constructor(private readonly parts: Parts) {}

  get publicUrl(): URL {
    return this.parts.settings.publicUrl
  }

  /**
   * @param returnTo path to open afterwards
   * @returns where to send the browser, and what its cookie has to hold until it is back
   */
  async begin(returnTo: string): Promise<{ url: URL; cookie: string }> {
    const { provider, seal, now } = this.parts
    const { url, attempt } = await provider.start()
    return { url, cookie: await seal.seal({ ...attempt, returnTo, startedAt: now().getTime() }) }
  }

  /**
   * Lets in who came back with the right code, a second factor and a role.
   * @param query of the address that the browser came back to
   * @returns the id of the new session, for the cookie
   * @throws SignInRefused, NotLetIn, ProviderUnreachable
   */
  async finish(query: string, cookie: string | null): Promise<{ id: string; returnTo: string }> {
    const { settings, provider, sessions, seal, now } = this.parts
    const attempt = pending.safeParse(await seal.open(cookie ?? ''))
    if (!attempt.success || now().getTime() - attempt.data.startedAt > attemptMs)
      throw new NotLetIn('too-late')
    const answer = await provider.finish(query, attempt.data)
    if (!hasSecondFactor(answer.signed, settings.claims)) throw new NotLetIn('second-factor')
    const person = personIn(answer.subject, answer.claims, settings.claims)
    if (!person) throw new NotLetIn('no-role')
    return { id: await sessions.start(person, answer.tokens), returnTo: attempt.data.returnTo }
  }

  async person(id: string): Promise<Person | null> {
    return await this.parts.sessions.find(id)
  }

  async choose(id: string, role: RoleCode): Promise<boolean> {
    return await this.parts.sessions.choose(id, role)
  }

  /** Ends a session here first. @returns where to go on to: the provider when it can end its own, else our front page */
  async end(id: string): Promise<string> {
    const { provider, sessions, settings } = this.parts
    const tokens = await sessions.end(id)
    const next = tokens && (await provider.signOut(tokens).catch(() => null))
    return (next ?? settings.publicUrl).href
  }
}
