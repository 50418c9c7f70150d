import { createHash, randomBytes } from 'node:crypto'
import { channelCodes, regionCodes, roleCodes, type RoleCode } from '@rode-draad/domain'
import {
  endExpired,
  endSession,
  findSession,
  keepSession,
  touchSession,
  type Session,
} from '@rode-draad/store'
import type { DataSource } from 'typeorm'
import { z } from 'zod'
import { personIn, type Person } from './person.js'
import { ProviderUnreachable, SignInRefused, type Provider, type Tokens } from './provider.js'
import type { Seal } from './seal.js'
import type { SignInConfiguration } from './sign-in-configuration.js'

const minute = 60_000

/** The provider is asked again after so long; when it gives no answer, the session waits no longer than this. */
const askAfter = 4 * minute
const askWithin = 5 * minute

/** Use is noted once in so long, so that not every request writes. A session can end this much early for it. */
const noteAfter = minute

const held = z.object({
  role: z.enum(roleCodes),
  label: z.string(),
  regions: z.array(z.enum(regionCodes as [string, ...string[]])),
  channels: z.array(z.enum(channelCodes as [string, ...string[]])),
})
const contents = z.object({
  /** Of the row that it belongs to: in another row it counts for nothing. */
  idHash: z.string(),
  person: z.object({
    subject: z.string(),
    name: z.string(),
    onBehalfOf: z.string().nullable(),
    roles: z.array(held).min(1),
    role: z.enum(roleCodes),
  }),
  tokens: z.object({ access: z.string(), refresh: z.string().nullable() }),
})

interface Opened {
  readonly session: Session
  readonly person: Person
  readonly tokens: Tokens
}

export interface SessionsOptions {
  readonly app: DataSource
  readonly provider: Provider
  readonly settings: SignInConfiguration
  readonly seal: Seal
  readonly now: () => Date
}

/** Sessions of people who signed in. The id is in their cookie only; we keep its hash, and sealed what goes with it. */
export class Sessions {
  /** One question to the provider per session at a time: a refresh token works once. */
  private readonly asking = new Map<string, Promise<Opened | null>>()

  constructor(private readonly options: SessionsOptions) {}

  /** @returns the id, 256 random bits, for the cookie */
  async start(person: Person, tokens: Tokens): Promise<string> {
    const { app, settings, now } = this.options
    const id = randomBytes(32).toString('base64url')
    const at = now()
    await endExpired(app, { now: at, idleSince: new Date(at.getTime() - settings.idleMs) })
    await keepSession(app, {
      idHash: hashOf(id),
      sealed: await this.sealed(hashOf(id), person, tokens),
      subject: person.subject,
      startedAt: at,
      seenAt: at,
      checkedAt: at,
      expiresAt: new Date(at.getTime() + settings.longestMs),
    })
    return id
  }

  /**
   * Who has this session; now and then the provider is asked whether that is still so.
   * @returns null when there is none, or no longer
   * @throws ProviderUnreachable when it has given no answer for too long
   */
  async find(id: string): Promise<Person | null> {
    const opened = await this.open(hashOf(id))
    if (!opened) return null
    const { session } = opened
    if (this.since(session.checkedAt) >= askAfter) return (await this.askOnce(session.idHash))?.person ?? null
    if (this.since(session.seenAt) >= noteAfter) {
      await touchSession(this.options.app, session.idHash, { seenAt: this.options.now() })
    }
    return opened.person
  }

  /** Looks in another role from now on. @returns false when this person does not hold it */
  async choose(id: string, role: RoleCode): Promise<boolean> {
    const opened = await this.open(hashOf(id))
    if (!opened?.person.roles.some((one) => one.role === role)) return false
    const { session, person, tokens } = opened
    const sealed = await this.sealed(session.idHash, { ...person, role }, tokens)
    const checked = { at: session.checkedAt, sealed }
    return await touchSession(this.options.app, session.idHash, { seenAt: this.options.now(), checked })
  }

  /** @returns the tokens, to be given back; null when there was no session */
  async end(id: string): Promise<Tokens | null> {
    const opened = await this.open(hashOf(id))
    await endSession(this.options.app, hashOf(id))
    return opened?.tokens ?? null
  }

  private async open(idHash: Buffer): Promise<Opened | null> {
    const { app, settings, seal, now } = this.options
    const session = await findSession(app, idHash, now())
    if (!session) return null
    const parsed = contents.safeParse(await seal.open(session.sealed))
    const idle = this.since(session.seenAt) >= settings.idleMs
    if (idle || !parsed.success || parsed.data.idHash !== idHash.toString('hex')) {
      await endSession(app, idHash)
      return null
    }
    return { session, person: parsed.data.person as Person, tokens: parsed.data.tokens }
  }

  private askOnce(idHash: Buffer): Promise<Opened | null> {
    const key = idHash.toString('hex')
    const known = this.asking.get(key)
    if (known) return known
    const asked = this.ask(idHash).finally(() => this.asking.delete(key))
    this.asking.set(key, asked)
    return asked
  }

  private async ask(idHash: Buffer): Promise<Opened | null> {
    const { app, provider, settings, now } = this.options
    const opened = await this.open(idHash)
    if (!opened || this.since(opened.session.checkedAt) < askAfter) return opened
    const at = now()
    try {
      const answer = await provider.askAgain(opened.person.subject, opened.tokens)
      const person = personIn(answer.subject, answer.claims, settings.claims, opened.person.role)
      if (!person) throw new SignInRefused('no role any more')
      const sealed = await this.sealed(idHash, person, answer.tokens)
      const stays = await touchSession(app, idHash, { seenAt: at, checked: { at, sealed } })
      return stays ? { session: opened.session, person, tokens: answer.tokens } : null
    } catch (error) {
      if (error instanceof SignInRefused) {
        await endSession(app, idHash)
        return null
      }
      const waits = error instanceof ProviderUnreachable && this.since(opened.session.checkedAt) < askWithin
      if (waits) return opened
      throw error
    }
  }

  private async sealed(idHash: Buffer, person: Person, tokens: Tokens): Promise<string> {
    return await this.options.seal.seal({ idHash: idHash.toString('hex'), person, tokens })
  }

  private since(time: Date): number {
    return this.options.now().getTime() - time.getTime()
  }
}

function hashOf(id: string): Buffer {
  return createHash('sha256').update(id).digest()
}
