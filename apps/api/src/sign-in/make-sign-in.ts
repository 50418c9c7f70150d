import { randomBytes } from 'node:crypto'
import { ConfigurationError, keptSecret, signInWasUsed } from '@rode-draad/store'
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
 * Signing in as configured; null for the demo on this machine, which is only for a store that nobody ever signed in
 * to or sent signals to with a key.
 * @throws ConfigurationError for the demo on any other store
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
  const secret =
    settings.sessionKey ??
    (await keptSecret(dataDirectory, 'session.key', () => randomBytes(32).toString('base64url')))
  const provider = new Provider(settings)
  const sessions = new Sessions({ app, provider, settings, seal: makeSeal(secret, 'session'), now })
  return new SignIn({ settings, provider, sessions, seal: makeSeal(secret, 'sign-in attempt'), now })
}
