import { readingPurposes, unusualReasons } from '@rode-draad/domain'
import { z } from 'zod'

/** One line of the log of reading cases, as far as who looks it up has to know it. */
const caseReading = z.strictObject({
  readAt: z.iso.datetime(),
  reader: z.string().describe('Kenmerk bij de aanmelddienst, van een sleutel of van een proefidentiteit'),
  role: z.string(),
  onBehalfOf: z.string().nullable().describe('Organisatie'),
  action: z.enum(['read', 'export', 'strike', 'erase']),
  purpose: z
    .enum(readingPurposes)
    .nullable()
    .describe('null bij wissen, en in regels van voor er een doel werd gevraagd'),
  result: z.enum(['given', 'not-found', 'refused', 'failed']),
  origin: z.enum(['api', 'cli', 'export']),
  requestId: z.string().describe('Kenmerk van het verzoek, zoals in het logboek van de server'),
})

/** Who saw this signal, newest first. */
export const caseReadingsAnswer = z.strictObject({ data: z.array(caseReading) })
export type CaseReadingsAnswer = z.infer<typeof caseReadingsAnswer>

const unusualReading = z.strictObject({
  reason: z.enum(unusualReasons),
  reader: z.string().nullable().describe('null als het over één signaal gaat'),
  signalId: z.uuid().nullable().describe('null als het over één lezer gaat'),
  count: z.int(),
  limit: z.number().describe('Meer dan dit is opvallend'),
})

/** What was unusual in a week, for somebody to look into; it accuses nobody. */
export const readingReviewAnswer = z.strictObject({
  isoWeek: z.string(),
  readings: z.int().describe('Regels in het logboek van deze week'),
  data: z.array(unusualReading),
})
export type ReadingReviewAnswer = z.infer<typeof readingReviewAnswer>
