import { patternStates } from '@rode-draad/domain'
import { z } from 'zod'
import { recordedBy } from './recorded-by.js'
import { registerContents, type KeptRegister } from '../requests/register-content.js'

const moment = z.iso.datetime()
const redactions = z
  .record(z.string(), z.int())
  .describe('Hoe vaak iets uit de getypte tekst is weggehaald, per soort; de tekst staat er zoals bewaard')

/** What stands in a row, without the rules for what comes in. */
const stored = <R extends KeptRegister>(register: R) =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(registerContents[register].shape).map(([name, field]) => [
        name,
        field.safeParse([]).success ? z.array(z.string()) : z.string().nullable(),
      ]),
    ),
  )

/** Which row was written, and what redaction took out of it. */
export const writtenAnswer = z.strictObject({ code: z.string(), version: z.int(), redactions })
export type WrittenAnswer = z.infer<typeof writtenAnswer>

export const writtenEventAnswer = z.strictObject({
  code: z.string(),
  id: z.int().describe('Om later te verbeteren'),
  redactions,
})
export type WrittenEventAnswer = z.infer<typeof writtenEventAnswer>

export const splitAnswer = z.strictObject({
  code: z.string(),
  parts: z.array(z.strictObject({ code: z.string(), version: z.int() })),
  redactions,
})
export type SplitAnswer = z.infer<typeof splitAnswer>

function versionOf<R extends KeptRegister>(register: R) {
  return z.strictObject({
    version: z.int(),
    recordedAt: moment,
    recordedBy,
    origin: z.enum(['seed', 'person']).describe('seed: uit data/reference'),
    validFrom: z.iso.date().nullable(),
    validUntil: z.iso.date().nullable(),
    withdrawn: z.boolean(),
    reason: z.string().nullable(),
    content: stored(register),
  })
}

const patternState = z.strictObject({
  id: z.int(),
  state: z.enum(patternStates),
  accordingTo: z.string(),
  on: z.string(),
  source: z.string(),
  evidence: z.string().nullable(),
  remark: z.string().nullable(),
  replaces: z.int().nullable(),
  recordedAt: moment,
  recordedBy,
})

const patternReaction = z.strictObject({
  id: z.int(),
  party: z.string(),
  text: z.string(),
  on: z.string().nullable(),
  source: z.string().nullable(),
  replaces: z.int().nullable(),
  recordedAt: moment,
  recordedBy,
})

const succession = z.strictObject({
  kind: z.enum(['merge', 'split']),
  from: z.string(),
  to: z.string(),
  reason: z.string(),
  recordedAt: moment,
  recordedBy,
})

/** Everything that was ever recorded of a row, oldest first, as far as the reader may see it. */
export function registerHistoryAnswer<R extends KeptRegister>(register: R) {
  return z.strictObject({ code: z.string(), asOf: moment, versions: z.array(versionOf(register)) })
}

export const patternHistoryAnswer = registerHistoryAnswer('pattern').extend({
  states: z.array(patternState),
  reactions: z.array(patternReaction),
  publications: z.array(z.strictObject({ version: z.int(), recordedAt: moment, recordedBy })),
  successions: z.array(succession).describe('Samengevoegd met, of afgesplitst van'),
})
export type PatternHistory = z.infer<typeof patternHistoryAnswer>

/** A pattern as it stands. */
export const patternRecordAnswer = z.strictObject({
  code: z.string(),
  version: z.int(),
  asOf: moment,
  fictional: z.boolean(),
  concept: z.boolean().describe('Nog niet gepubliceerd'),
  waiting: z.boolean().describe('Er staat iets dat een tweede persoon nog moet publiceren'),
  fromCase: z.boolean().nullable().describe('Uit één casus voortgekomen; null zonder recht op concepten'),
  content: stored('pattern'),
  states: z.array(patternState).describe('De standen die gelden, de laatste eerst'),
  reactions: z.array(patternReaction),
  wentTo: z.array(z.string()).describe('Waar het in is opgegaan'),
  splitInto: z.array(z.string()).describe('Wat ervan is afgesplitst'),
  signalsInReach: z.int().nullable().describe('Gekoppelde signalen die u mag lezen; null zonder dat recht'),
})
export type PatternRecord = z.infer<typeof patternRecordAnswer>

/** Concepts to be looked at; without words, so that opening one is a reading of its own. */
export const conceptPatternsAnswer = z.strictObject({
  data: z.array(
    z.strictObject({
      code: z.string(),
      version: z.int(),
      themes: z.array(z.string()),
      fromCase: z.boolean(),
      recordedAt: moment,
      published: z.boolean().describe('Er is een eerdere versie gepubliceerd'),
    }),
  ),
})
export type ConceptPatterns = z.infer<typeof conceptPatternsAnswer>
