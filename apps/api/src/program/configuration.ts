import { fileURLToPath } from 'node:url'
import { ConfigurationError, storeConfiguration, type StoreConfiguration } from '@rode-draad/store'
import { z } from 'zod'

/** Digits and nothing else: as a number, an empty text would be 0. */
const wholeNumber = (most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.int().max(most))

const environment = z.object({
  PORT: wholeNumber(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  DEMO_SIGNALS: wholeNumber(1_000_000).default(20_000),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).optional(),
})

export interface Configuration extends StoreConfiguration {
  /** 0 lets the system choose. */
  readonly port: number
  readonly host: string
  /** How many fictional signals the demo holds; 0 for none. */
  readonly demoSignals: number
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
  const { PORT, HOST, DEMO_SIGNALS } = parsed.data
  if (!loopback.test(HOST)) {
    throw new ConfigurationError(
      'HOST wijst naar buiten deze computer, en aanmelden is nog niet ingericht. Gebruik HOST=127.0.0.1.',
    )
  }
  return { port: PORT, host: HOST, demoSignals: DEMO_SIGNALS, ...storeConfiguration(env, workspace) }
}
