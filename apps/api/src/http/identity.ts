import type { AccessScope, Permission, RoleCode } from '@rode-draad/domain'
import type { Request } from 'express'

/** Who asks: a person who signed in, a machine with a sender's key, or somebody trying the product on this machine. */
export interface Identity {
  readonly kind: 'person' | 'sender' | 'demo'
  /** The provider's name for a person, the id of a key, or the id of a demo identity. */
  readonly subject: string
  readonly role: RoleCode
  /** Roles that a person may look in, one at a time; [] for others. */
  readonly roles: readonly { readonly code: RoleCode; readonly label: string }[]
  /** As a page shows it. */
  readonly label: string
  /** Organisation for which a person looks. */
  readonly onBehalfOf: string | null
  readonly scope: AccessScope
  readonly may: ReadonlySet<Permission>
}

const identities = new WeakMap<Request, Identity>()

/** Notes who asks; from here on `identityOf` knows. */
export function attachIdentity(request: Request, identity: Identity): void {
  identities.set(request, identity)
}

/** Who asks; null when nobody could be made out. */
export function knownIdentity(request: Request): Identity | null {
  return identities.get(request) ?? null
}

/**
 * Who asks, for an endpoint that only an identity comes to.
 * @throws Error when that went wrong: nothing is answered then
 */
export function identityOf(request: Request): Identity {
  const identity = identities.get(request)
  if (!identity) throw new Error('a request without identity came to an endpoint that needs one')
  return identity
}
