import { z } from 'zod'

/** Why a signal is erased; codes only, so that the journal says nothing about a person. */
export const erasureReasons = ['verzoek', 'bewaartermijn', 'onrechtmatig', 'vergissing'] as const
export type ErasureReason = (typeof erasureReasons)[number]

export const erasureBody = z.strictObject({
  reason: z
    .enum(erasureReasons, { error: `Kies een reden: ${erasureReasons.join(', ')}.` })
    .describe('Waarom'),
})
