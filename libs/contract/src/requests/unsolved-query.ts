import { z } from 'zod'

/** What comes behind a page: the last day it got to, and the signal it ended with. */
const after = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}_[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, {
    error: 'Geef wat de vorige bladzijde als volgende noemde.',
    abort: true,
  })
  .refine((value) => z.iso.date().safeParse(value.slice(0, 10)).success, 'Deze dag bestaat niet.')
  .optional()
  .describe('Waar de vorige bladzijde ophield, zoals meta.next het noemt')

export const unsolvedQuery = z.strictObject({
  data: z
    .enum(['real', 'demo'], { error: 'Kies data=real of data=demo.' })
    .default('real')
    .describe('real geeft alleen echte signalen, demo alleen verzonnen'),
  limit: z.coerce.number({ error: 'Geef een aantal.' }).int().min(1).max(50).default(10),
  after,
})
