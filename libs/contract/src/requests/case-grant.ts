import { parsePeriodCode } from '@rode-draad/domain'
import { z } from 'zod'
import { readingPurpose } from './reading-purpose.js'

const subject = z
  .string()
  .regex(/^\P{C}{1,255}$/u, 'Geef het kenmerk van de lezer bij de aanmelddienst.')
  .describe('Kenmerk van de lezer bij de aanmelddienst')

/** One case opened to one person, for a purpose and until a moment. */
export const caseGrantBody = z.strictObject({
  subject,
  purpose: readingPurpose,
  validUntil: z.iso
    .datetime({ offset: true, error: 'Geef een moment als 2026-12-31T23:59:59+01:00.' })
    .describe('Tot wanneer; hooguit een jaar vooruit'),
})

export const caseGrantWithdrawalBody = z.strictObject({ subject, purpose: readingPurpose })

export const isoWeekParameter = z.strictObject({
  isoWeek: z
    .string()
    .refine((code) => parsePeriodCode(code)?.kind === 'week', 'Geef een week als 2020-W53.')
    .describe('ISO-week'),
})
