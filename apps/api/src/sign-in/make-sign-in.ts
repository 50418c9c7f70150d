import { randomBytes } from 'node:crypto'
import { ConfigurationError, keptSecret, signInWasUsed, wasTriedOut } from '@rode-draad/store'
import type { DataSource } from 'typeorm'
import { Provider } from './provider.js'
import { makeSeal } from './seal.js'
import { Sessions } from './sessions.js'
import type { SignInConfiguration } from './sign-in-configuration.js'
import { SignIn } from './sign-in.js'

interface Surroundings {
  readonly app: DataSource
  readonly dataDirectory: string
  readonly now: () => Date
}

/**
 * Signing in as configured; null for the demo on this machine. A store is for one of the two: the demo is refused where
 * anybody ever signed in or got a key, signing in where a demo identity ever wrote something.
 * @throws ConfigurationError for a store of the other use
 */
export async function makeSignIn(
  settings: SignInConfiguration | null,
  { app, dataDirectory, now }: Surroundings,
): Promise<SignIn | null> {
  if (!settings) {
    if (!(await signInWasUsed(app))) return null
    throw new ConfigurationError(
      'Met deze gegevens is gewerkt door mensen die waren aangemeld. Richt aanmelden in (OIDC_ISSUER en verder), of kies voor de proef een andere DATA_DIR.',
    )
  }
  if (await wasTriedOut(app)) {
    throw new ConfigurationError(
      'Met deze gegevens is een proef gedaan zonder aanmelden. Kies voor echt gebruik een andere DATA_DIR, of een andere database in DATABASE_URL.',
    )
  }
  const secret =
    settings.sessionKey ??
    (await keptSecret(dataDirectory, 'session.key', () => randomBytes(32).toString('base64url')))
  const provider = new Provider(settings)
  const sessions = new Sessions({ app, provider, settings, seal: makeSeal(secret, 'session'), now })
  return new SignIn({ settings, provider, sessions, seal: makeSeal(secret, 'sign-in attempt'), now })
}
