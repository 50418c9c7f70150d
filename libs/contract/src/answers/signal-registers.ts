import { measureKinds, measureStatuses, patternStates } from '@rode-draad/domain'
import { z } from 'zod'

/** What a signal says is not allowed, as far as we know better; [] when it names none that we know. */
export const signalObstaclesAnswer = z.strictObject({
  data: z.array(
    z.strictObject({
      code: z.string(),
      claimedObstacle: z.string(),
      answer: z.string().describe('Wat de regel zegt'),
      laws: z.array(z.string()),
      source: z.string(),
      by: z
        .enum(['phrase', 'words'])
        .describe('phrase: een zin zegt het; words: woorden, thema’s en wetten passen'),
      evidence: z
        .array(z.tuple([z.int(), z.int()]))
        .describe('De woorden waaraan het is herkend, in de opgeslagen tekst (UTF-16, half open)'),
    }),
  ),
})
export type SignalObstacles = z.infer<typeof signalObstaclesAnswer>

/** What became of the patterns that a signal belongs to; [] when it belongs to none. */
export const signalFeedbackAnswer = z.strictObject({
  data: z.array(
    z.strictObject({
      linkedOn: z.iso.date().describe('Sinds wanneer het signaal bij een patroon hoort'),
      published: z.boolean().describe('false: er wordt naar gekeken, meer is nog niet te zeggen'),
      pattern: z.string().nullable(),
      title: z.string().nullable(),
      state: z.enum(patternStates).nullable(),
      stateOn: z.string().nullable().describe('Soms vaag (EDTF)'),
      stateAccordingTo: z.string().nullable(),
      measures: z.array(
        z.strictObject({
          measure: z.string(),
          title: z.string(),
          kind: z.enum(measureKinds),
          status: z.enum(measureStatuses),
          inForce: z.string().nullable(),
          accordingTo: z.string(),
        }),
      ),
    }),
  ),
})
export type SignalFeedback = z.infer<typeof signalFeedbackAnswer>
