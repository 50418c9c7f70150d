import { fileURLToPath } from 'node:url'
import { ConfigurationError, storeConfiguration, type StoreConfiguration } from '@rode-draad/store'
import { z } from 'zod'
import { signInConfiguration, type SignInConfiguration } from '../sign-in/sign-in-configuration.js'

/** Digits and nothing else: as a number, an empty text would be 0. */
const wholeNumber = (most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.int().max(most))

/** Addresses or networks, as 10.0.0.0/8, with commas. */
const addresses = z
  .string()
  .transform((text) => text.split(','))
  .pipe(z.array(z.union([z.ipv4(), z.ipv6(), z.cidrv4(), z.cidrv6()])))

const environment = z.object({
  PORT: wholeNumber(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DEMO_SIGNALS: wholeNumber(1_000_000).optional(),
  CONTROLLED_EVERY_HOURS: wholeNumber(168).pipe(z.int().min(1)).default(24),
  TRUSTED_PROXY: addresses.default([]),
  SECURITY_CONTACT: z
    .string()
    .regex(/^(mailto:|https:\/\/)\S+$/)
    .optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).optional(),
})

export interface Configuration extends StoreConfiguration {
  /** 0 lets the system choose. */
  readonly port: number
  readonly host: string
  /** How many fictional signals the demo holds; 0 for none. */
  readonly demoSignals: number
  /** How often readers under disclosure control get newer counts, in hours; null: they follow the data. */
  readonly controlledEveryHours: number | null
  /** Addresses of proxies of ours, whose word for who asks is taken. */
  readonly trustedProxy: readonly string[]
  /** Where to report a weakness; null for nowhere. */
  readonly securityContact: string | null
  /** null: nobody can sign in, and on this machine there are demo identities instead. */
  readonly signIn: SignInConfiguration | null
}

/** Root of the checkout, seen from sources and from the build alike. */
export const workspace = fileURLToPath(new URL('../../../../', import.meta.url))

const loopback = /^(localhost|127(\.\d{1,3}){3}|::1)$/

/**
 * The whole configuration, read once from the environment. An error names keys, never values.
 * @throws ConfigurationError
 */
export function readConfiguration(env: NodeJS.ProcessEnv): Configuration {
  const parsed = environment.safeParse(env)
  if (!parsed.success) {
    const keys = [...new Set(parsed.error.issues.map((issue) => String(issue.path[0])))].join(', ')
    throw new ConfigurationError(`Deze instelling klopt niet: ${keys}.`)
  }
  const { PORT, HOST, DEMO_SIGNALS, CONTROLLED_EVERY_HOURS, TRUSTED_PROXY, SECURITY_CONTACT } = parsed.data
  const signIn = signInConfiguration(env)
  if (!loopback.test(HOST)) requireSafeSignIn(signIn)
  return {
    port: PORT,
    host: HOST,
    demoSignals: DEMO_SIGNALS ?? (signIn ? 0 : 20_000),
    controlledEveryHours: signIn ? CONTROLLED_EVERY_HOURS : null,
    trustedProxy: TRUSTED_PROXY,
    securityContact: SECURITY_CONTACT ?? null,
    signIn,
    ...storeConfiguration(env, workspace),
  }
}

/** Outside this machine nobody is let in without signing in, and nothing goes over the network in the open. */
function requireSafeSignIn(signIn: SignInConfiguration | null): void {
  if (!signIn) {
    throw new ConfigurationError(
      'HOST wijst naar buiten deze computer, en aanmelden is niet ingericht. Gebruik HOST=127.0.0.1, of richt aanmelden in (OIDC_ISSUER en verder).',
    )
  }
  if (signIn.publicUrl.protocol !== 'https:') {
    throw new ConfigurationError(
      'HOST wijst naar buiten deze computer: dan moet PUBLIC_URL met https beginnen.',
    )
  }
}
