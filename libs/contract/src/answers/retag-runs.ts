import { z } from 'zod'

/**
 * How far the signals have been tagged again by a newer tagger, newest run first. Published: a share in whole
 * hundredths of all signals, never a number of signals.
 */
export const retagRunsAnswer = z.strictObject({
  data: z.array(
    z.strictObject({
      taggerVersion: z.string().describe('Versies van woordenlijst, model en taxonomie in een regel'),
      startedAt: z.iso.datetime(),
      endedAt: z.iso.datetime().nullable().describe('null: nog niet klaar'),
      state: z
        .enum(['open', 'done', 'replaced'])
        .describe('replaced: een nieuwere versie begon voordat deze klaar was'),
      share: z
        .number()
        .min(0)
        .max(1)
        .describe('Deel van de signalen dat behandeld is, naar beneden afgerond'),
    }),
  ),
  meta: z.strictObject({ asOf: z.iso.datetime(), taggerVersion: z.string().describe('Van dit programma') }),
})
export type RetagRunsAnswer = z.infer<typeof retagRunsAnswer>
