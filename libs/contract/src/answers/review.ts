import { z } from 'zod'
import { reviewFacets, tagDecisionKinds } from '../requests/review.js'

/** Which signals to look at. It holds no text: each is opened by itself, and that reading is logged. */
export const reviewQueueAnswer = z.strictObject({
  data: z.array(
    z.strictObject({
      id: z.uuid(),
      version: z.int(),
      lowestProbability: z
        .number()
        .nullable()
        .describe('Kleinste kans van de gevonden thema’s; null als de volgorde daar niet van afhangt'),
      labelling: z
        .enum(['blind', 'compare', 'seen'])
        .describe(
          'blind: kies eerst zonder te zien wat het programma vond; compare: dat deed deze persoon al; seen: niet zo in deze lijst',
        ),
      chosen: z
        .array(z.strictObject({ facet: z.enum(reviewFacets), codes: z.array(z.string()) }))
        .describe('Wat deze persoon koos zonder dat te zien'),
    }),
  ),
  meta: z.strictObject({
    measure: z.string().describe('Waar de volgorde van afhangt, in woorden'),
    week: z.string().nullable().describe('Week van de steekproef'),
    size: z.int().nullable().describe('Signalen in de steekproef'),
    done: z.int().nullable().describe('Daarvan door deze persoon beoordeeld'),
    tagsShown: z
      .int()
      .nullable()
      .describe('Daarvan niet in de lijst, omdat deze persoon al zag wat het programma er vond'),
    fictional: z.boolean(),
  }),
})
export type ReviewQueueAnswer = z.infer<typeof reviewQueueAnswer>

/** What this person decided on this signal, as it stands now. */
export const tagDecisionsAnswer = z.strictObject({
  id: z.uuid(),
  version: z.int(),
  facet: z.enum(reviewFacets),
  decisions: z.array(
    z.strictObject({ code: z.string(), decision: z.enum(tagDecisionKinds).exclude(['undo']) }),
  ),
  done: z.boolean(),
})
export type TagDecisionsAnswer = z.infer<typeof tagDecisionsAnswer>

const reviewNote = z.strictObject({
  text: z.string().describe('Zoals bewaard: wat een persoon aanwijst is weggehaald'),
  version: z.int().describe('Versie van het signaal waar de notitie bij hoort'),
  writtenBy: z.string(),
  recordedAt: z.iso.datetime(),
})
export type ReviewNote = z.infer<typeof reviewNote>

export const reviewNoteAnswer = reviewNote
export const reviewNotesAnswer = z.strictObject({ data: z.array(reviewNote) })
