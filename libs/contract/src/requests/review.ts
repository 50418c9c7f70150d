import { themeCodes, type ThemeCode } from '@rode-draad/domain'
import { z } from 'zod'

/** From where somebody came to a signal. Only what is labelled from `random` is a fair measure of the tagger. */
export const reviewQueueKinds = ['uncertain', 'random', 'personal-data'] as const
export type ReviewQueueKind = (typeof reviewQueueKinds)[number]

/** Facets that people label. */
export const reviewFacets = ['theme'] as const
export type ReviewFacet = (typeof reviewFacets)[number]

const facet = z
  .enum(reviewFacets, { error: 'Alleen thema’s zijn te beoordelen: facet=theme.' })
  .default('theme')
const kind = z.enum(reviewQueueKinds, { error: 'Kies kind=uncertain, random of personal-data.' })
const data = z
  .enum(['real', 'demo'], { error: 'Kies data=real of data=demo.' })
  .default('real')
  .describe('real geeft alleen echte signalen, demo alleen verzonnen')
const version = z
  .int({ error: 'Geef de versie van het signaal die u voor u had.' })
  .min(1)
  .describe('De versie die u voor u had')

export const reviewQueueQuery = z.strictObject({
  kind,
  facet,
  data,
  limit: z.coerce.number({ error: 'Geef een aantal.' }).int().min(1).max(100).default(20),
})
export type ReviewQueueQuery = z.infer<typeof reviewQueueQuery>

export const tagMeasureQuery = z.strictObject({ facet, data })
export type TagMeasureQuery = z.infer<typeof tagMeasureQuery>

export const tagDecisionKinds = ['accept', 'drop', 'add', 'undo'] as const
export type TagDecisionKind = (typeof tagDecisionKinds)[number]

const tagDecision = z.strictObject({
  code: z.enum(themeCodes as [ThemeCode, ...ThemeCode[]], { error: 'Dit thema kennen we niet.' }),
  decision: z
    .enum(tagDecisionKinds, { error: 'Kies accept, drop, add of undo.' })
    .describe('undo: deze persoon beslist niet meer over dit thema'),
})

/** What one person decides on one signal, all at once. */
export const tagDecisionsBody = z.strictObject({
  version,
  facet,
  queue: kind,
  decisions: z
    .array(tagDecision)
    .max(2 * themeCodes.length)
    .refine((all) => new Set(all.map(({ code }) => code)).size === all.length, {
      error: 'Neem over elk thema één besluit.',
    }),
  review: z
    .enum(['done', 'open', 'withdrawn'], { error: 'Kies done, open of withdrawn.' })
    .default('open')
    .describe('done: alle thema’s zijn beoordeeld; withdrawn: toch niet'),
})
export type TagDecisionsBody = z.infer<typeof tagDecisionsBody>

export const reviewNoteBody = z.strictObject({
  version,
  text: z
    .string({ error: 'Schrijf een notitie.' })
    .trim()
    .min(1, 'Schrijf een notitie.')
    .max(2000, 'Een notitie is hooguit 2000 tekens lang.'),
})

export const personalDataFlagBody = z.strictObject({
  version,
  seen: z.boolean({ error: 'Kies true of false.' }).describe('false: het is er niet (meer)'),
})
