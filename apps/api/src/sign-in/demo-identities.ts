import { demoIdentities, identityCookie, type DemoIdentityId } from '@rode-draad/contract'
import { nationalWithCases, type ChannelCode, type RegionCode, type RoleCode } from '@rode-draad/domain'
import { cookieValue } from '../http/cookies.js'
import type { Identity } from '../http/identity.js'
import { noAreas, roleIdentity } from './role-identity.js'

interface DemoRole {
  readonly role: RoleCode
  readonly regions?: readonly RegionCode[]
  readonly channels?: readonly ChannelCode[]
}

const roles: Readonly<Record<DemoIdentityId, DemoRole>> = {
  'landelijk-met-casussen': { role: 'behandelaar' },
  'landelijk-afgeschermd': { role: 'beleidsmedewerker' },
  'inzender-juiste-loket': { role: 'inzender', channels: ['juiste-loket'] },
  'behandelaar-juiste-loket': { role: 'behandelaar', channels: ['juiste-loket'] },
  'regiocoordinator-zk10': { role: 'regiocoordinator', regions: ['ZK10'] },
  'lezer-zk10': { role: 'lezer', regions: ['ZK10'] },
  onderzoeker: { role: 'onderzoeker' },
  beoordelaar: { role: 'beoordelaar' },
  beheerder: { role: 'beheerder' },
}

/** Which demo identity a browser chose; the first when it chose none that is known. */
export function chosenDemoIdentity(cookieHeader: string | undefined): DemoIdentityId {
  const value = cookieValue(cookieHeader, identityCookie)
  return (demoIdentities.find(({ id }) => id === value) ?? demoIdentities[0]).id
}

/**
 * A demo identity, with what its role allows. The first one is there to try everything: it also sends in for every
 * channel and reads every case.
 * @param granted ids of cases granted to it one by one
 */
export function demoIdentity(id: DemoIdentityId, granted: ReadonlySet<string>): Identity {
  const { role, regions = [], channels = [] } = roles[id]
  const label = demoIdentities.find((identity) => identity.id === id)?.label ?? id
  const areas = { ...noAreas, regions: new Set(regions), channels: new Set(channels), granted }
  const who = { kind: 'demo', subject: id, label, onBehalfOf: null } as const
  const identity = roleIdentity({ ...who, role, roles: [], areas })
  return id === 'landelijk-met-casussen' ? { ...identity, scope: nationalWithCases } : identity
}
