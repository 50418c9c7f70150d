import { z } from 'zod'
import { caseStanding } from './escalation.js'

const tag = z.strictObject({
  code: z.string(),
  probability: z.number().min(0).max(1),
  evidence: z
    .array(z.tuple([z.int(), z.int()]))
    .describe('Plaatsen in de opgeslagen tekst (UTF-16, half open)'),
})

export const signalTags = z.strictObject({
  themes: z.array(tag),
  laws: z.array(tag),
  factors: z.array(tag),
  doelgroepen: z.array(tag),
  institutions: z.array(tag),
  zorgprofielen: z.array(tag),
  referrals: z.array(z.strictObject({ from: z.string(), to: z.string(), evidence: tag.shape.evidence })),
})

/** What a sender gets back: nothing of the text itself. */
export const signalAnswer = z.strictObject({
  id: z.uuid(),
  tags: signalTags,
  redactions: z.record(z.string(), z.int()).describe('Hoe vaak iets is weggehaald, per soort'),
})
export type SignalAnswer = z.infer<typeof signalAnswer>

/** By which is known whether text and outcome are still those that somebody read. */
export const textFingerprint = z.string().regex(/^[0-9a-f]{64}$/)

/** One stored signal, for readers with the right to cases. */
export const signalRecord = z.strictObject({
  id: z.uuid(),
  version: z.int(),
  channel: z.string(),
  reportType: z.string().nullable(),
  problemSince: z.string().nullable(),
  receivedOn: z.string().describe('Wanneer het kanaal het ontving; datum, soms vaag (EDTF)'),
  recordedOn: z.iso.date().describe('Dag in Nederland waarop wij het voor het eerst ontvingen'),
  reporterRole: z.string().nullable(),
  region: z.string().nullable(),
  regionFromText: z.boolean().describe('Waar: de regio stond in de tekst, en de afzender gaf er geen'),
  zorgprofiel: z.string().nullable(),
  case: caseStanding.nullable().describe('Hoe het ervoor staat; null als de afzender daar niets van meldde'),
  text: z.string(),
  outcome: z.string().nullable(),
  fingerprint: textFingerprint.describe(
    'Hoort bij deze tekst en uitkomst; nodig om er iets in weg te strepen',
  ),
  textRemoved: z
    .string()
    .optional()
    .describe(
      'Staat er alleen als de tekst na de bewaartermijn is gewist: een zin die dat zegt, voor de lezer',
    ),
  fictional: z.boolean(),
  tags: signalTags,
})
export type SignalRecord = z.infer<typeof signalRecord>
