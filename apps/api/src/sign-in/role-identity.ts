import { roleRules, scopeOf, type RoleAreas } from '@rode-draad/domain'
import type { Identity } from '../http/identity.js'

/** Somebody in a role, with what the one table of roles allows there. */
export function roleIdentity({
  areas,
  ...who
}: Omit<Identity, 'scope' | 'may'> & { readonly areas: RoleAreas }): Identity {
  return { ...who, scope: scopeOf(who.role, areas), may: new Set(roleRules[who.role].may) }
}

export const noAreas: RoleAreas = { regions: new Set(), channels: new Set(), granted: new Set() }
