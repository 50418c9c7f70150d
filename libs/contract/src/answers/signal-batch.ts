import { z } from 'zod'
import { problem } from '../problem.js'
import { dropReasons, termPassed } from '../requests/quarantine-decision.js'
import { quarantineStates } from '../requests/signal-batch.js'
import { signalBody } from '../requests/signal-body.js'

/** Always: received = accepted + duplicate + quarantined; `erasedBefore` is part of `duplicate`. */
const counts = {
  received: z.int().describe('Rijen die zijn gelezen; lege regels tellen niet mee'),
  accepted: z.int().describe('Bewaard als signaal'),
  duplicate: z.int().describe('Was er al met dezelfde inhoud, als signaal of in de quarantaine'),
  quarantined: z.int().describe('Apart gezet met de reden; te herstellen en opnieuw aan te bieden'),
  erasedBefore: z
    .int()
    .describe(
      'Hoeveel van duplicate eerder is gewist, op verzoek of na zijn bewaartermijn; dat komt niet terug',
    ),
}
export const batchCounts = z.strictObject(counts)
export type BatchCounts = z.infer<typeof batchCounts>

const row = z.int().describe('Regel in het bestand, vanaf 1; bij CSV is de kop rij 1, zoals in een rekenblad')
const reason = { path: z.string().describe('Veld, of leeg als het om de hele rij gaat'), message: z.string() }

/** Which mapping read a file. */
const usedMapping = {
  mappingName: z
    .string()
    .nullable()
    .describe(
      'Welke indeling van kolommen is gebruikt; null voor NDJSON, en als de koppen onze veldnamen zijn',
    ),
  mappingVersion: z
    .int()
    .nullable()
    .describe('Welke versie daarvan; 0 als de koppen onze veldnamen zijn, null voor NDJSON'),
}

/** How many reasons an answer names. */
export const namedReasons = 20

/** What became of a batch. */
export const signalBatchAnswer = z.strictObject({
  id: z.uuid().nullable().describe('null bij een proef'),
  channel: z.string(),
  dryRun: z.boolean(),
  ...usedMapping,
  ...counts,
  reasons: z
    .array(z.strictObject({ row, ...reason }))
    .describe(`Waarom rijen apart zijn gezet; de eerste ${namedReasons}`),
})
export type SignalBatchAnswer = z.infer<typeof signalBatchAnswer>

/**
 * A line of the answer as application/x-ndjson. A `progress` line is an acknowledgement: up to and including
 * `throughRow` everything is committed. The last line is `result`, or `problem` when it stopped midway; then what was
 * acknowledged stays, and sending the whole file again is safe.
 */
export const signalBatchLine = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('progress'), throughRow: row, ...counts }),
  z.strictObject({ kind: z.literal('result'), ...signalBatchAnswer.shape }),
  z.strictObject({
    kind: z.literal('problem'),
    problem,
    id: z.uuid().nullable(),
    throughRow: row,
    ...counts,
  }),
])
export type SignalBatchLine = z.infer<typeof signalBatchLine>

export const signalBatchRecord = z.strictObject({
  id: z.uuid(),
  channel: z.string(),
  format: z.enum(['ndjson', 'csv']),
  ...usedMapping,
  sentBy: z.string().describe('Kenmerk van de inzender of van de sleutel'),
  startedAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
  state: z
    .enum(['busy', 'complete', 'interrupted'])
    .describe('interrupted: halverwege gestopt; stuur het bestand nog eens, dat telt niet dubbel'),
  ...counts,
  erasedBefore: counts.erasedBefore
    .nullable()
    .describe(`${counts.erasedBefore.description}; null als dat toen nog niet werd geteld`),
  open: z.int().describe('Rijen in de quarantaine die nog op een besluit wachten'),
})
export type SignalBatchRecord = z.infer<typeof signalBatchRecord>
export const signalBatchList = z.strictObject({ data: z.array(signalBatchRecord) })

/** The parts of a row that are codes or dates and were right; what was not right is not kept. */
export const rowCodes = signalBody('9999-12-31')
  .pick({
    reportType: true,
    problemSince: true,
    receivedOn: true,
    reporterRole: true,
    region: true,
    zorgprofiel: true,
    case: true,
  })
  .partial()
  .extend({
    regionFromText: z
      .literal(true)
      .optional()
      .describe('Waar: de regio stond in de tekst, en de afzender gaf er geen'),
  })
export type RowCodes = z.infer<typeof rowCodes>

export const quarantinedRow = z.strictObject({
  id: z.uuid(),
  batchId: z.uuid(),
  row,
  state: z.enum(quarantineStates),
  reasons: z.array(z.strictObject(reason)),
  codes: rowCodes,
  hasExternalId: z.boolean(),
  text: z.string().nullable().describe('Zonder wat een persoon aanwijst; null na een besluit'),
  outcome: z.string().nullable(),
  textIsWholeRow: z.boolean().describe('Waar als de rij niet te lezen was en text de hele rij is'),
  receivedByUs: z.iso.datetime(),
  decidedAt: z.iso.datetime().nullable(),
  signalId: z.uuid().nullable().describe('Het signaal dat er na herstel van kwam'),
  dropReason: z.enum([...dropReasons, termPassed]).nullable(),
})
export type QuarantinedRow = z.infer<typeof quarantinedRow>

/** How many rows of the quarantine stand on one page. */
export const quarantinePage = 100

export const quarantineAnswer = z.strictObject({
  data: z.array(quarantinedRow),
  next: z.int().nullable().describe('after voor de volgende bladzijde; null als dit de laatste was'),
})
export type QuarantineAnswer = z.infer<typeof quarantineAnswer>
