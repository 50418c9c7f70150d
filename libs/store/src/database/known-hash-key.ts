import { signalHashes } from '../signals/signal-hashes.js'
import {
  ConfigurationError,
  presentHashKey,
  signalHashKey,
  type HashKeyConfiguration,
} from './configuration.js'

/** One statement, answered with its rows. */
type Query = (sql: string, values: unknown[]) => Promise<{ fingerprint: Buffer }[]>

/** With another key nobody who was erased is known any more, and all that is sent again counts as new. */
export const otherHashKey =
  'De sleutel van de kenmerken is niet die van deze database: SIGNAL_HASH_KEY, of zonder die instelling het bestand signal-hash.key in DATA_DIR. Zet de sleutel terug waarmee de database gevuld is.'

/**
 * The key of the keyed hashes. The first program on a database makes it when it is not given, and leaves its
 * fingerprint; each later one has to have the same.
 * @throws ConfigurationError when it has another, or none; then none is made
 */
export async function knownHashKey(query: Query, configuration: HashKeyConfiguration): Promise<Buffer> {
  if ((await keptFingerprint(query)) === null) {
    const { fingerprint } = signalHashes(await signalHashKey(configuration))
    await query('INSERT INTO hash_key (fingerprint) VALUES ($1) ON CONFLICT DO NOTHING', [fingerprint()])
  }
  const key = await presentHashKey(configuration)
  if (key === null || !(await isKnown(query, key))) throw new ConfigurationError(otherHashKey)
  return key
}

/** Whether a database that was put back can go on with the key that is here; one from before fingerprints can. */
export async function fitsHashKey(query: Query, configuration: HashKeyConfiguration): Promise<boolean> {
  if ((await keptFingerprint(query)) === null) return true
  const key = await presentHashKey(configuration)
  return key !== null && (await isKnown(query, key))
}

async function isKnown(query: Query, key: Buffer): Promise<boolean> {
  return (await keptFingerprint(query))?.equals(signalHashes(key).fingerprint()) === true
}

async function keptFingerprint(query: Query): Promise<Buffer | null> {
  return (await query('SELECT fingerprint FROM hash_key', []))[0]?.fingerprint ?? null
}
