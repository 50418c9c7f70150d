import { unlinkReasons } from '@rode-draad/domain'
import { z } from 'zod'
import { recordedBy } from './recorded-by.js'

/** A page of the signals of a pattern that this reader may read, the last that was recorded first. */
export const linkedSignalsAnswer = z.strictObject({
  data: z.array(
    z.strictObject({
      signalId: z.uuid(),
      receivedOn: z.string().describe('Datum, soms vaag (EDTF)'),
      channel: z.string(),
      region: z.string().nullable(),
      linked: z.boolean().describe('false: losgemaakt'),
      why: z.enum(unlinkReasons).nullable().describe('Waarom het is losgemaakt'),
      raised: z.boolean().describe('Dit patroon komt uit dit signaal'),
      recordedAt: z.iso.datetime(),
      recordedBy,
    }),
  ),
  meta: z.strictObject({
    next: z.int().nullable().describe('Waarde voor after van de volgende bladzijde; null als er geen is'),
  }),
})
export type LinkedSignals = z.infer<typeof linkedSignalsAnswer>
