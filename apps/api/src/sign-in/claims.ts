import {
  channelCodes,
  regionCodes,
  type ChannelCode,
  type RegionCode,
  type RoleCode,
} from '@rode-draad/domain'

/** What the provider says of a person. */
export type Claims = Readonly<Record<string, unknown>>

/** What one value of the role claim gives. Areas named here go before those in the person's own claims. */
export interface RoleGrant {
  readonly role: RoleCode
  readonly label: string
  readonly regions?: readonly RegionCode[]
  readonly channels?: readonly ChannelCode[]
}

/** Which claims say what. A name may be a path ('realm_access.roles'). */
export interface ClaimRules {
  readonly roleClaim: string
  /** In order: the first role of a person is the one to start in. */
  readonly roles: ReadonlyMap<string, RoleGrant>
  readonly regionsClaim: string | null
  readonly channelsClaim: string | null
  readonly organisationClaim: string | null
  /** The claim that shows a second factor, and the values that do. */
  readonly secondFactor: { readonly claim: string; readonly values: ReadonlySet<string> }
}

/** A role that a person has, with its areas; a role is held once. */
export interface HeldRole {
  readonly role: RoleCode
  readonly label: string
  readonly regions: readonly RegionCode[]
  readonly channels: readonly ChannelCode[]
}

/**
 * The roles that somebody's claims give, in the order of the rules. What is no region or channel of ours counts
 * for nothing.
 * @returns [] for who has none
 */
export function heldRoles(claims: Claims, rules: ClaimRules): HeldRole[] {
  const values = new Set(textsIn(claims, rules.roleClaim))
  const own = {
    regions: known(regionCodes, textsIn(claims, rules.regionsClaim)),
    channels: known(channelCodes, textsIn(claims, rules.channelsClaim)),
  }
  const grants = [...rules.roles].filter(([value]) => values.has(value)).map(([, grant]) => grant)
  return unique(grants.map(({ role }) => role)).map((role) => {
    const same = grants.filter((grant) => grant.role === role)
    return {
      role,
      label: same[0]?.label ?? role,
      regions: unique(same.flatMap((grant) => grant.regions ?? own.regions)),
      channels: unique(same.flatMap((grant) => grant.channels ?? own.channels)),
    }
  })
}

/** Whether an ID token says that a second factor was used. */
export function hasSecondFactor(claims: Claims, { secondFactor }: ClaimRules): boolean {
  return textsIn(claims, secondFactor.claim).some((value) => secondFactor.values.has(value))
}

/** Name of the organisation for which somebody works; null when it is not said. */
export function organisationIn(claims: Claims, { organisationClaim }: ClaimRules): string | null {
  return textsIn(claims, organisationClaim)[0] ?? null
}

/** Printable, and short enough for the log of reading cases. */
const plain = /^\P{C}{1,255}$/u

/** The texts of a claim, whether it is one text or a list; [] when it is absent or something else. */
function textsIn(claims: Claims, name: string | null): string[] {
  if (name === null) return []
  const value = Object.hasOwn(claims, name) ? claims[name] : at(claims, name.split('.'))
  return (Array.isArray(value) ? value : [value]).filter(
    (item) => typeof item === 'string' && plain.test(item),
  )
}

function at(value: unknown, path: readonly string[]): unknown {
  const [first, ...rest] = path
  if (first === undefined) return value
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, first)) return undefined
  return at((value as Readonly<Record<string, unknown>>)[first], rest)
}

function known<T extends string>(codes: readonly T[], values: readonly string[]): T[] {
  return codes.filter((code) => values.includes(code))
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)]
}
