import { parsePeriodCode } from '@rode-draad/domain'
import { z } from 'zod'

/** A week that counts can be asked for. */
export const isoWeek = z
  .string()
  .refine((value) => {
    const period = parsePeriodCode(value)
    return period?.kind === 'week' && value >= '1990-W02' && value < '2051'
  }, 'Geef een week als 2020-W53.')
  .describe('ISO-week, zoals 2020-W53')

const data = z
  .enum(['real', 'demo'], { error: 'Kies data=real of data=demo.' })
  .default('real')
  .describe('real toont alleen wat echt is, demo alleen wat verzonnen is')

export const weekReviewQuery = z.strictObject({ data })
export type WeekReviewQuery = z.infer<typeof weekReviewQuery>

export const weekClosingBody = z.strictObject({ data })
