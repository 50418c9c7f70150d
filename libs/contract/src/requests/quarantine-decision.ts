import { z } from 'zod'
import { signalBody } from './signal-body.js'

/** Any day serves here: what a mended row says is checked as the body of a signal, with the day of today. */
const { shape } = signalBody('9999-12-31')

/**
 * What is changed in a row of the quarantine before it is offered again; what is left out stays as it was, null takes
 * it away.
 */
export const mendingBody = z.strictObject({
  externalId: shape.externalId
    .optional()
    .describe('Nodig als de rij geen kenmerk had, of een dat al in gebruik is'),
  reportType: shape.reportType,
  problemSince: shape.problemSince,
  receivedOn: shape.receivedOn.optional(),
  reporterRole: shape.reporterRole,
  region: shape.region,
  gemeente: shape.gemeente,
  zorgprofiel: shape.zorgprofiel,
  text: shape.text.optional().describe('Nodig als van de rij geen tekst te herkennen was'),
  outcome: shape.outcome,
  case: shape.case,
  asNewVersion: z
    .boolean({ error: 'Geef waar of onwaar.' })
    .default(false)
    .describe('Bewaar als nieuwe versie van het signaal dat dit kenmerk al heeft'),
})
export type MendingBody = z.infer<typeof mendingBody>

/** Why a row is not wanted; codes, so that the reason says nothing about a person. */
export const dropReasons = ['dubbel', 'vergissing', 'onbruikbaar', 'niet-voor-ons'] as const
export type DropReason = (typeof dropReasons)[number]

/** Why a row went that nobody decided about in time; nobody chooses it. */
export const termPassed = 'bewaartermijn'

export const dropBody = z.strictObject({
  reason: z.enum(dropReasons, { error: `Kies een reden: ${dropReasons.join(', ')}.` }),
})
