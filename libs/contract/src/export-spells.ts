import { z } from 'zod'
import { timeToMeasureQuery } from './requests/queries.js'

const { referenceDate, data } = timeToMeasureQuery.shape

/** What the command line asks for the input of the survival curve. */
export const exportSpellsRequest = z.strictObject({ referenceDate, data })

/** One row per pattern; days and event are null where it is listed apart, and `listed` says why. */
export const spellRow = z.object({
  pattern: z.string(),
  start: z.string().nullable(),
  end: z.string().nullable(),
  days: z.int().nullable(),
  event: z.boolean().nullable(),
  startNote: z.string().nullable(),
  eventNote: z.string().nullable(),
  measure: z.string().nullable(),
  listed: z.string().nullable(),
  entry: z.int().nullable().describe('Days from the start at which observation began; null from the start'),
  competing: z.boolean().describe('Ended by opgelost zonder maatregel'),
})
export type SpellRow = z.infer<typeof spellRow>

export const exportSpellsAnswer = z.object({ rows: z.array(spellRow) })
