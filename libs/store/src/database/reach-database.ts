import { Client } from 'pg'
import { ConfigurationError } from './configuration.js'

/**
 * A connection that somebody's own PostgreSQL gives.
 * @param key setting that the address is of
 * @throws ConfigurationError with what the server says about it, in one line without the address
 */
export async function reachDatabase(connectionString: string, key: string): Promise<Client> {
  const client = new Client({ connectionString, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined)
  try {
    await client.connect()
  } catch (cause) {
    throw new ConfigurationError(`De database van ${key} ${whyNot(cause)}.`, { cause })
  }
  return client
}

/**
 * What is wrong with a database, to say behind its name.
 * @source https://www.postgresql.org/docs/18/errcodes-appendix.html
 */
export function whyNot(error: unknown): string {
  switch (codeOf(error)) {
    case '28P01':
    case '28000':
      return 'weigert naam of wachtwoord'
    case '3D000':
      return 'bestaat niet'
    case '53300':
      return 'heeft geen verbinding vrij'
    case '25006':
      return 'is alleen te lezen'
    default:
      return 'is niet te bereiken'
  }
}

/** SQLSTATE or errno of an error; undefined when it has none. */
export function codeOf(error: unknown): string | undefined {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : undefined
}
