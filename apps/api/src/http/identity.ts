import { demoIdentities, identityCookie, type DemoIdentityId } from '@rode-draad/contract'
import { nationalControlled, nationalWithCases, type AccessScope } from '@rode-draad/domain'
import type { Request } from 'express'

export interface Identity {
  readonly id: DemoIdentityId
  readonly scope: AccessScope
}

const scopes: Record<DemoIdentityId, AccessScope> = {
  'landelijk-met-casussen': nationalWithCases,
  'landelijk-afgeschermd': nationalControlled,
}

/** Who looks: until there is sign-in, one of two demo identities, kept in a cookie on this machine. */
export function identityOf(request: Request): Identity {
  const value = cookieValue(request.headers.cookie ?? '', identityCookie)
  const { id } = demoIdentities.find((identity) => identity.id === value) ?? demoIdentities[0]
  return { id, scope: scopes[id] }
}

function cookieValue(header: string, name: string): string | null {
  const pairs = header.split(';').map((pair) => pair.trim().split('='))
  return pairs.find(([key]) => key === name)?.[1] ?? null
}
