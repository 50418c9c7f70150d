import { isNativeError } from 'node:util/types'
import { QueryRunnerAlreadyReleasedError, QueryRunnerProviderAlreadyReleasedError } from 'typeorm'

/**
 * Whether PostgreSQL could not be reached, or went away: nothing is wrong with what was asked, and it may be asked
 * again. Classes 08 and 57P of its error codes, 53 for a server that has no room, 28 for one that does not let us in
 * and 25006 for one that can only be read.
 * @source https://www.postgresql.org/docs/18/errcodes-appendix.html
 */
export function isDatabaseGone(error: unknown): boolean {
  // Of whatever realm: in Jest an error of the network is no `instanceof Error`.
  if (!isNativeError(error)) return false
  // A connection that is lost between two queries of a transaction is given back; the next query then finds none.
  if (error instanceof QueryRunnerAlreadyReleasedError) return true
  if (error instanceof QueryRunnerProviderAlreadyReleasedError) return true
  const { code, driverError } = error as Error & { code?: unknown; driverError?: unknown }
  if (driverError !== undefined && driverError !== error && isDatabaseGone(driverError)) return true
  if (typeof code === 'string' && gone.test(code)) return true
  return lostByItsWords.test(error.message)
}

const gone = /^(08|28|53|57P)...?$|^25006$|^(ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)$/

/** What pg says of a connection that is lost or could not be made, where it gives no code. */
const lostByItsWords =
  /^(?:Connection terminated|timeout exceeded when trying to connect|timeout expired|Client has encountered|Client was closed)/
