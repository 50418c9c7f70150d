import { readFileSync } from 'node:fs'
import {
  channelCodes,
  regionCodes,
  roleCodes,
  roleRules,
  type ChannelCode,
  type RegionCode,
} from '@rode-draad/domain'
import { ConfigurationError } from '@rode-draad/store'
import { z } from 'zod'
import type { ClaimRules, RoleGrant } from './claims.js'

/** Everything that signing in takes. */
export interface SignInConfiguration {
  /** Where browsers find us, without a path. */
  readonly publicUrl: URL
  readonly issuer: URL
  readonly clientId: string
  readonly clientSecret: string
  readonly scope: string
  /** The one algorithm that ID tokens may be signed with; never a symmetric one. */
  readonly algorithm: string
  readonly claims: ClaimRules
  /** Key to seal sessions with; null for one that is kept in the data folder. */
  readonly sessionKey: string | null
  /** A session unused for so long ends. */
  readonly idleMs: number
  /** A session ends after so long, used or not. */
  readonly longestMs: number
}

const loopback = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/

/** https, or http on this machine for trying out. */
const safeUrl = z
  .string()
  .refine((text) => URL.canParse(text))
  .transform((text) => new URL(text))
  .refine(({ protocol, hostname, username, search, hash }) => {
    const safe = protocol === 'https:' || (protocol === 'http:' && loopback.test(hostname))
    return safe && username === '' && search === '' && hash === ''
  })

const code = <T extends string>(codes: readonly T[]) => z.enum(codes as [T, ...T[]])
/** A role code alone is short for a role without areas of its own. */
const roleGrant = z.preprocess(
  (value) => (typeof value === 'string' ? { role: value } : value),
  z.strictObject({
    role: code(roleCodes),
    label: z.string().min(1).optional(),
    regions: z.array(code<RegionCode>(regionCodes)).optional(),
    channels: z.array(code<ChannelCode>(channelCodes)).optional(),
  }),
)
const roles = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text) as unknown
    } catch {
      context.addIssue({ code: 'custom' })
      return z.NEVER
    }
  })
  .pipe(z.record(z.string().min(1), roleGrant))
  .refine((grants) => Object.keys(grants).length > 0)

const list = z.string().transform((text) => text.split(',').map((part) => part.trim()))
const wholeNumber = z
  .string()
  .regex(/^[1-9]\d{0,4}$/)
  .transform(Number)
const secret = z.string().min(8)

const environment = z.object({
  PUBLIC_URL: safeUrl.refine(({ pathname }) => pathname === '/'),
  OIDC_ISSUER: safeUrl,
  OIDC_CLIENT_ID: z.string().min(1),
  OIDC_CLIENT_SECRET: secret,
  OIDC_SCOPE: z
    .string()
    .regex(/\bopenid\b/)
    .default('openid profile'),
  OIDC_ALGORITHM: z.enum(['RS256', 'PS256', 'ES256', 'EdDSA']).default('RS256'),
  OIDC_ROLE_CLAIM: z.string().min(1).default('roles'),
  OIDC_ROLES: roles,
  OIDC_REGIONS_CLAIM: z.string().min(1).optional(),
  OIDC_CHANNELS_CLAIM: z.string().min(1).optional(),
  OIDC_ORGANISATION_CLAIM: z.string().min(1).optional(),
  OIDC_MFA_CLAIM: z.string().min(1).default('amr'),
  OIDC_MFA_VALUES: list.refine((values) => values.every((value) => value !== '')).default(['mfa']),
  SESSION_KEY: z.string().min(32).optional(),
  SESSION_IDLE_MINUTES: wholeNumber.default(30),
  SESSION_HOURS: wholeNumber.default(12),
})

/** Any of these set means that signing in is wanted. */
const wanting = [...Object.keys(environment.shape), 'OIDC_CLIENT_SECRET_FILE', 'SESSION_KEY_FILE']

/**
 * What concerns signing in, from the environment; a secret may stand in a file (`OIDC_CLIENT_SECRET_FILE`,
 * `SESSION_KEY_FILE`). Everything or nothing: half of it is an error. Errors name keys, never values.
 * @returns null when nothing of it is set: then there is the demo only
 * @throws ConfigurationError
 */
export function signInConfiguration(env: NodeJS.ProcessEnv): SignInConfiguration | null {
  if (!wanting.some((key) => env[key] !== undefined)) return null
  const given = { ...env, ...secretIn(env, 'OIDC_CLIENT_SECRET'), ...secretIn(env, 'SESSION_KEY') }
  const parsed = environment.safeParse(given)
  if (!parsed.success) throw refusal(parsed.error, given)
  const set = parsed.data
  return {
    publicUrl: set.PUBLIC_URL,
    issuer: set.OIDC_ISSUER,
    clientId: set.OIDC_CLIENT_ID,
    clientSecret: set.OIDC_CLIENT_SECRET,
    scope: set.OIDC_SCOPE,
    algorithm: set.OIDC_ALGORITHM,
    claims: {
      roleClaim: set.OIDC_ROLE_CLAIM,
      roles: new Map(Object.entries(set.OIDC_ROLES).map(([value, grant]) => [value, labelled(grant)])),
      regionsClaim: set.OIDC_REGIONS_CLAIM ?? null,
      channelsClaim: set.OIDC_CHANNELS_CLAIM ?? null,
      organisationClaim: set.OIDC_ORGANISATION_CLAIM ?? null,
      secondFactor: { claim: set.OIDC_MFA_CLAIM, values: new Set(set.OIDC_MFA_VALUES) },
    },
    sessionKey: set.SESSION_KEY ?? null,
    idleMs: set.SESSION_IDLE_MINUTES * 60_000,
    longestMs: set.SESSION_HOURS * 3_600_000,
  }
}

function labelled({ role, label, regions, channels }: z.output<typeof roleGrant>): RoleGrant {
  return {
    role,
    label: label ?? roleRules[role].label,
    ...(regions ? { regions } : {}),
    ...(channels ? { channels } : {}),
  }
}

/** A secret from the file that `<key>_FILE` names. */
function secretIn(env: NodeJS.ProcessEnv, key: string): Record<string, string> {
  const file = env[`${key}_FILE`]
  if (file === undefined) return {}
  if (env[key] !== undefined) throw new ConfigurationError(`Zet ${key} of ${key}_FILE, niet allebei.`)
  try {
    return { [key]: readFileSync(file, 'utf8').trim() }
  } catch {
    throw new ConfigurationError(`Het bestand van ${key}_FILE is niet te lezen.`)
  }
}

function refusal(error: z.ZodError, given: Readonly<Record<string, unknown>>): ConfigurationError {
  const keys = [...new Set(error.issues.map(({ path }) => String(path[0])))]
  const missing = keys.filter((key) => given[key] === undefined)
  return new ConfigurationError(
    missing.length > 0
      ? `Aanmelden is niet volledig ingericht. Dit ontbreekt: ${missing.join(', ')}.`
      : `Deze instelling klopt niet: ${keys.join(', ')}.`,
  )
}
