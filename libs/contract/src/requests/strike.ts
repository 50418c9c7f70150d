import { redactionTypes } from '@rode-draad/domain'
import { z } from 'zod'
import { textFingerprint } from '../answers/signal.js'

/** No more at once: who has more to strike out does so in turns. */
const mostSpans = 100

/** What a reader still saw of a person, by its places in text and outcome as the reader got them. */
export const strikeBody = z.strictObject({
  version: z.int().min(1).max(2_147_483_647).describe('Van de versie die u las'),
  fingerprint: textFingerprint.describe(
    'De `fingerprint` van het signaal zoals u het las. Is de tekst nu anders, dan wordt er niets weggestreept',
  ),
  spans: z
    .array(
      z.strictObject({
        field: z.enum(['text', 'outcome']).describe('In de tekst of in de uitkomst'),
        start: z.int().min(0),
        end: z.int().min(1),
      }),
    )
    .min(1)
    .max(mostSpans)
    .describe('Plaatsen in tekst en uitkomst (UTF-16, half open), los van elkaar'),
  type: z.enum(redactionTypes).describe('Wat het is'),
})
export type StrikeBody = z.infer<typeof strikeBody>

/** What became of it. */
export const strikeAnswer = z.strictObject({
  places: z.int().describe('Op hoeveel plaatsen er nu een code staat, in alle versies samen'),
  published: z
    .int()
    .min(0)
    .describe(
      'In hoeveel gepubliceerde teksten over knelpunten van dit signaal de woorden staan; die blijven zo',
    ),
})
export type StrikeAnswer = z.infer<typeof strikeAnswer>
