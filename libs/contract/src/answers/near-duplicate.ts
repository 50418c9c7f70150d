import { z } from 'zod'

/** A signal that may be about the same case; a suggestion, nothing is merged. */
export const nearDuplicateSchema = z.strictObject({
  id: z.uuid(),
  channel: z.string(),
  region: z.string().nullable(),
  zorgprofiel: z.string().nullable(),
  receivedOn: z.string(),
  reason: z
    .enum(['same-text', 'same-case'])
    .describe(
      'same-text: bijna dezelfde tekst; same-case: veel dezelfde woorden, zelfde regio en zorgprofiel',
    ),
  similarity: z.number().min(0).max(1).describe('Hoe veel de teksten op elkaar lijken'),
})
export type NearDuplicate = z.infer<typeof nearDuplicateSchema>

export const nearDuplicatesAnswer = z.strictObject({ data: z.array(nearDuplicateSchema) })
