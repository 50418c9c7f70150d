import { z } from 'zod'
import { followUpQuery } from './requests/queries.js'

/** What the command line asks for the data under the follow-up of recommendations. */
export const exportFollowUpRequest = followUpQuery

const cells = z.array(z.array(z.string().nullable()))

/** The tables as text, and what they were taken from. */
export const exportFollowUpAnswer = z.object({
  tables: z.record(z.string(), cells),
  dataVersion: z.string(),
  asOf: z.string(),
})
