import { z } from 'zod'
import { reviewFacets } from './requests/review.js'

/** What the command line asks to train on: a part at a time, after the last id of the part before. */
export const exportDecisionsRequest = z.strictObject({
  data: z.enum(['real', 'demo']),
  after: z.uuid().nullable(),
  limit: z.int().min(1).max(1000),
})

export const exportDecisionsAnswer = z.object({
  rows: z.array(
    z.object({
      id: z.uuid(),
      text: z.string(),
      themes: z.array(z.string()),
      /** Facets that people have done besides; one that is not there was not looked at. */
      others: z.partialRecord(z.enum(reviewFacets), z.array(z.string())),
    }),
  ),
})
