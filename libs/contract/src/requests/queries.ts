import {
  channelCodes,
  lawCodes,
  parsePeriodCode,
  readings,
  regionCodes,
  themeCodes,
} from '@rode-draad/domain'
import { z } from 'zod'

const code = <T extends string>(values: readonly T[], message: string) =>
  z.enum(values as [T, ...T[]], { error: message }).optional()

const periodCode = z
  .string()
  .refine((value) => parsePeriodCode(value) !== null, 'Geef een periode als 2020-W53, 2020-Q4 of 2020.')
  .optional()

const data = z
  .enum(['real', 'demo'], { error: 'Kies data=real of data=demo.' })
  .default('real')
  .describe('real toont alleen echte signalen, demo alleen verzonnen')

/** Said of a code that does not exist, and of one that the reader may not ask for. */
export const unknownCode = {
  region: 'Deze regiocode kennen we niet.',
  channel: 'Dit kanaal kennen we niet.',
} as const

export const themeTrendQuery = z.strictObject({
  period: z
    .enum(['week', 'quarter', 'year'], { error: 'Kies period=week, quarter of year.' })
    .default('quarter'),
  from: periodCode.describe('Eerste periode die meetelt'),
  until: periodCode.describe(
    'Eerste periode die niet meer meetelt. Een periode die begint na de stand van de gegevens (asOf) krijgt geen rij',
  ),
  theme: code(themeCodes, 'Dit thema kennen we niet.'),
  region: code(regionCodes, unknownCode.region),
  channel: code(channelCodes, unknownCode.channel),
  law: code(lawCodes, 'Kies law=wlz, zvw, wmo of jeugdwet.'),
  data,
})
export type ThemeTrendQuery = z.infer<typeof themeTrendQuery>

export const wachtlijstQuery = z.strictObject({
  zorgprofiel: code(['VG7', 'VG8'], 'Van dit zorgprofiel zijn er geen wachtlijstcijfers; kies VG7 of VG8.'),
})
export type WachtlijstQuery = z.infer<typeof wachtlijstQuery>

const dayList = z
  .string()
  .regex(/^\d{1,5}(,\d{1,5}){0,11}$/, 'Geef hele dagen met een komma ertussen, zoals 365,730.')
  .default('182,365,730')
  .transform((value) => value.split(',').map(Number))

export const timeToMeasureQuery = z.strictObject({
  referenceDate: z.iso
    .date({ error: 'Geef de peildatum als 2021-04-16.' })
    .default('2021-04-16')
    .describe('Peildatum: wat daarna bekend werd telt niet mee'),
  reading: code(readings, `Kies een lezing: ${readings.join(', ')}.`),
  days: dayList,
  data,
})
export type TimeToMeasureQuery = z.infer<typeof timeToMeasureQuery>

/** Of a register: either what is real or what is made up. */
export const registerQuery = z.strictObject({ data })
export type RegisterQuery = z.infer<typeof registerQuery>

const { referenceDate, reading } = timeToMeasureQuery.shape

/** The stages are clocks of their own: there is no reading to choose. */
export const stageQuery = z.strictObject({ referenceDate, days: dayList, data })
export type StageQuery = z.infer<typeof stageQuery>

export const groupQuery = z.strictObject({
  by: z.enum(['theme', 'kind'], { error: 'Kies by=theme of by=kind.' }).default('theme'),
  referenceDate,
  reading: reading.unwrap().default('in-force'),
  days: dayList,
  data,
})
export type GroupQuery = z.infer<typeof groupQuery>

const patternCode = z
  .string({ error: 'Geef de code van een patroon, zoals zorgval.' })
  .regex(/^[a-z0-9-]{1,80}$/, 'Geef de code van een patroon, zoals zorgval.')

export const timelineQuery = z.strictObject({
  referenceDate,
  pattern: patternCode.optional().describe('Alleen dit patroon; zonder keuze alle'),
  data,
})
export type TimelineQuery = z.infer<typeof timelineQuery>

/** Signals of one pattern, in quarters that were over on a day. */
export const patternSignalsQuery = z.strictObject({ referenceDate, pattern: patternCode, data })
export type PatternSignalsQuery = z.infer<typeof patternSignalsQuery>

/** What became of recommendations, as far as it was known on a day. */
export const followUpQuery = z.strictObject({ referenceDate, data })
export type FollowUpRequest = z.infer<typeof followUpQuery>

/** Terms as they stand on a day. */
export const termQuery = z.strictObject({ referenceDate, data })
export type TermQuery = z.infer<typeof termQuery>

/** A question about how things stood on a day: refused for a day that is yet to come. @param today 'YYYY-MM-DD' */
export function askedOn<Q extends z.ZodType<{ referenceDate: string }>>(query: Q, today: string) {
  return query.refine(({ referenceDate }) => referenceDate <= today, {
    path: ['referenceDate'],
    error: 'De peildatum ligt in de toekomst.',
  })
}

export const noQuery = z.strictObject({})

/** A path of the dashboard: one slash in front and no second, so that it cannot lead elsewhere. */
const ownPath = z
  .string()
  .max(2000)
  .regex(/^\/(?![/\\])[\x21-\x7e]*$/, 'Geef een pad van Rode Draad, zoals /patronen.')

export const signInQuery = z.strictObject({
  returnTo: ownPath.default('/').describe('Pad van de pagina om na het aanmelden te openen'),
})
