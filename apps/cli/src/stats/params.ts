import { z } from 'zod'
import { CommandError } from '../command-error.js'

const dutch = z.locales.nl().localeError

/**
 * The parameters of a module; keys that the shape does not know are left out.
 * @throws CommandError naming every key that is wrong, in one line
 */
export function parseParams<S extends z.ZodType>(shape: S, params: unknown): z.output<S> {
  const parsed = shape.safeParse(params, { error: dutch })
  if (parsed.success) return parsed.data
  const faults = parsed.error.issues.map(({ path, message }) =>
    path.length === 0 ? message : `${path.join('.')}: ${message}`,
  )
  throw new CommandError(`De parameters kloppen niet. ${faults.join('; ')}`)
}
