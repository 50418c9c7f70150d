import { roleCodes } from '@rode-draad/domain'
import { z } from 'zod'

/** Who wrote something down, as far as a reader needs it: no name, and no account. */
export const recordedBy = z
  .strictObject({
    role: z.enum(roleCodes).nullable().describe('In welke rol; null als dat niet is vastgelegd'),
    onBehalfOf: z
      .string()
      .nullable()
      .describe('Namens welke organisatie; alleen voor wie zelf in registers schrijft'),
    self: z.boolean().describe('Dat bent u zelf'),
  })
  .nullable()
  .describe('Wie het vastlegde; null voor wat het programma zelf inlas, of als de rol niet bekend is')
export type RecordedBy = z.infer<typeof recordedBy>
