import type { RoleCode } from '@rode-draad/domain'
import { findSenderKey, grantsOf } from '@rode-draad/store'
import type { Request } from 'express'
import type { DataSource } from 'typeorm'
import { cookieValue } from '../http/cookies.js'
import type { Identity } from '../http/identity.js'
import { chosenDemoIdentity, demoIdentity } from './demo-identities.js'
import type { WhoAsks } from './identify.js'
import type { Person } from './person.js'
import { noAreas, roleIdentity } from './role-identity.js'
import { sessionCookie } from './session-cookie.js'
import type { SignIn } from './sign-in.js'

/**
 * Who asks: the sender whose key comes along, else the person of the session; where nobody can sign in, the demo
 * identity that was chosen. A key that is not good is nobody, whatever cookie comes with it.
 */
export function whoAsks({
  app,
  signIn,
  now,
}: {
  readonly app: DataSource
  readonly signIn: SignIn | null
  readonly now: () => Date
}): WhoAsks {
  const granted = async (subject: string, role: RoleCode): Promise<ReadonlySet<string>> => {
    if (!byGrant.has(role)) return noAreas.granted
    return new Set((await grantsOf(app, subject, now())).map(({ signalId }) => signalId))
  }
  return async (request) => {
    const key = bearerOf(request)
    if (key !== null) return signIn && (await senderWith(app, key, now()))
    if (!signIn) {
      const id = chosenDemoIdentity(request.headers.cookie)
      return demoIdentity(id, await granted(id, demoIdentity(id, noAreas.granted).role))
    }
    const session = cookieValue(request.headers.cookie, sessionCookie)
    const person = session === null ? null : await signIn.person(session)
    return person && personIdentity(person, await granted(person.subject, person.role))
  }
}

/** Roles that see cases granted one by one. */
export const byGrant: ReadonlySet<RoleCode> = new Set(['beleidsmedewerker'])

/** A person in the role that counts now. */
function personIdentity(
  { subject, name, onBehalfOf, roles, role }: Person,
  granted: ReadonlySet<string>,
): Identity {
  const held = roles.find((one) => one.role === role)
  const areas = { regions: new Set(held?.regions), channels: new Set(held?.channels), granted }
  const choices = roles.map((one) => ({ code: one.role, label: one.label }))
  return roleIdentity({
    kind: 'person',
    subject,
    label: name,
    onBehalfOf,
    role,
    roles: choices,
    areas,
  })
}

async function senderWith(app: DataSource, token: string, now: Date): Promise<Identity | null> {
  const key = await findSenderKey(app, token, now)
  if (!key) return null
  const areas = { ...noAreas, channels: new Set([key.channel]) }
  const who = { kind: 'sender', subject: key.id, label: key.label, onBehalfOf: null } as const
  return roleIdentity({ ...who, role: 'inzender', roles: [], areas })
}

/** What comes with `Authorization`; '' for what is no bearer token, so that it is no one's. */
function bearerOf(request: Request): string | null {
  const { authorization } = request.headers
  if (authorization === undefined) return null
  return /^Bearer +(\S+)$/i.exec(authorization)?.[1] ?? ''
}
