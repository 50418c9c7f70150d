import { z } from 'zod'
import { themeCodes } from '../../taxonomy/themes.js'

const figure = z.number()
const share = z.number().min(0).max(1)

const calibration = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('platt'), slope: figure.positive(), intercept: figure }),
  z.strictObject({
    kind: z.literal('isotonic'),
    logits: z.array(figure).min(1),
    probabilities: z.array(share),
  }),
])

const themeModel = z.strictObject({
  /** Whether it is used: enough labels, and better than the lexicon on writers it did not learn from. */
  adopted: z.boolean(),
  /** Texts that have the theme, and F1 on other writers' texts of the lexicon alone and of the model. */
  evidence: z.strictObject({
    positives: z.int().min(0),
    lexiconF1: share.nullable(),
    modelF1: share.nullable(),
  }),
  threshold: share,
  calibration,
  /** By name of the feature. */
  weights: z.record(z.string(), figure),
})

const tagModel = z.strictObject({
  version: z.string().regex(/^\d{4}-\d{2}-\d{2}\.\d+$/),
  /** Version of the lexicon and of the taxonomy that it learned with. */
  lexicon: z.string(),
  taxonomy: z.string(),
  learnedFrom: z.strictObject({
    texts: z.int().min(0),
    writers: z.int().min(0),
    /** SHA-256 of the rows as they were given. */
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
  }),
  /** Without a theme, that theme is the lexicon's. */
  themes: z.partialRecord(z.enum(themeCodes), themeModel),
})

/** A trained model for the themes, as it stands in its file. */
export type TagModel = z.output<typeof tagModel>
export type ThemeModel = z.output<typeof themeModel>

/** @throws Error (ZodError or SyntaxError) when the text is no model */
export function parseTagModel(text: string): TagModel {
  return tagModel.parse(JSON.parse(text))
}
