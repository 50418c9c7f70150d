import { z } from 'zod'
import { factorCodes } from '../../taxonomy/factors.js'
import { lawCodes } from '../../taxonomy/laws.js'
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

const codeModel = z.strictObject({
  /** Whether it is used: enough labels, and better than the lexicon on writers it did not learn from. */
  adopted: z.boolean(),
  /** Texts that have the code, and F1 on other writers' texts of the lexicon alone and of the model. */
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

const words = z.strictObject({
  /** `<facet> <code>`, in the order of a row of weights. */
  codes: z.array(z.string()),
  /** By code: what one step of a weight is worth, and the logit of a text without known words. */
  scales: z.array(figure),
  bias: z.array(figure),
  /** Base64 of little-endian 32-bit hashes, and of a signed byte per hash and code. */
  hashes: z.base64(),
  weights: z.base64(),
})

const learntPart = z.strictObject({
  /** Version of the lexicon that it was learnt with. */
  lexicon: z.string(),
  texts: z.int().min(0),
  writers: z.int().min(0),
  /** SHA-256 of the rows as they were given, file after file. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** What hashed stems, 5-grams and pairs of stems say of each code. */
  words,
})

const tagModel = z.strictObject({
  version: z.string().regex(/^\d{4}-\d{2}-\d{2}\.\d+$/),
  taxonomy: z.string(),
  /** What was learnt together; one part may be learnt anew while another stays as it is. */
  parts: z.partialRecord(z.enum(['themes', 'factors']), learntPart),
  /** Without a code, that code is the lexicon's. */
  themes: z.partialRecord(z.enum(themeCodes), codeModel),
  laws: z.partialRecord(z.enum(lawCodes), codeModel),
  factors: z.partialRecord(z.enum(factorCodes), codeModel),
})

/** A trained model for themes, laws and factors, as it stands in its file. */
export type TagModel = z.output<typeof tagModel>
export type LearntPart = z.output<typeof learntPart>
export type CodeModel = z.output<typeof codeModel>

/** @throws Error (ZodError or SyntaxError) when the text is no model */
export function parseTagModel(text: string): TagModel {
  return tagModel.parse(JSON.parse(text))
}
