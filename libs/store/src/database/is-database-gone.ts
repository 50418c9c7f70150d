import { isNativeError } from 'node:util/types'
import { QueryRunnerAlreadyReleasedError } from 'typeorm'

/**
 * Whether PostgreSQL could not be reached, or went away: nothing is wrong with what was asked, and it may be asked
 * again. Classes 08 and 57P of its error codes, and 53 for a server that has no room.
 * @source https://www.postgresql.org/docs/18/errcodes-appendix.html
 */
export function isDatabaseGone(error: unknown): boolean {
  // Of whatever realm: in Jest an error of the network is no `instanceof Error`.
  if (!isNativeError(error)) return false
  // A connection that is lost between two queries of a transaction is given back; the next query then finds none.
  if (error instanceof QueryRunnerAlreadyReleasedError) return true
  const { code, driverError } = error as Error & { code?: unknown; driverError?: unknown }
  if (driverError !== undefined && driverError !== error && isDatabaseGone(driverError)) return true
  if (typeof code === 'string' && gone.test(code)) return true
  return /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered)/.test(
    error.message,
  )
}

const gone = /^(08|53|57P)...?$|^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/
