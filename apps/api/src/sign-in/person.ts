import { roleRules, type RoleCode } from '@rode-draad/domain'
import { heldRoles, organisationIn, type Claims, type ClaimRules, type HeldRole } from './claims.js'

/** Somebody who signed in, looking in one of the roles held. */
export interface Person {
  /** The provider's name for this person. */
  readonly subject: string
  /** As a page shows it. */
  readonly name: string
  readonly onBehalfOf: string | null
  /** At least one. */
  readonly roles: readonly HeldRole[]
  /** The one that counts now. */
  readonly role: RoleCode
}

/**
 * The person that the claims describe.
 * @param role to look in when it is still held, else the first one
 * @returns null when they give no role
 */
export function personIn(subject: string, claims: Claims, rules: ClaimRules, role?: RoleCode): Person | null {
  const roles = heldRoles(claims, rules)
  const current = roles.find((held) => held.role === role) ?? roles[0]
  if (!current) return null
  const names = [claims['name'], claims['preferred_username']]
  const name = names.find((text): text is string => typeof text === 'string' && text.trim() !== '')
  return {
    subject,
    name: name ?? roleRules[current.role].label,
    onBehalfOf: organisationIn(claims, rules),
    roles,
    role: current.role,
  }
}
