import { z } from 'zod'

const { localeError } = z.locales.nl()

/** Words for a fault that the schema itself has no words for. */
export const inDutch: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'unrecognized_keys') {
    return `Onbekend veld: ${issue.keys.map((key) => JSON.stringify(key.slice(0, 60))).join(', ')}.`
  }
  if (issue.code === 'invalid_value') return `Kies een van deze: ${issue.values.map(String).join(', ')}.`
  return localeError(issue)
}
