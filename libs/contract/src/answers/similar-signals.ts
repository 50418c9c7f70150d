import { casePhases, escalationRouteCodes, handovers, institutionCodes } from '@rode-draad/domain'
import { z } from 'zod'

/** A solved signal that is like another one, and how it was solved. */
const similarSignal = z.strictObject({
  id: z.uuid(),
  similarity: z
    .number()
    .min(0)
    .max(1)
    .describe('Hoezeer de teksten op elkaar lijken: 1 is dezelfde woorden even vaak; onder 0,2 niet getoond'),
  words: z
    .array(z.string())
    .max(5)
    .describe('Woorden uit de gevraagde tekst die het meest tellen, het zwaarste eerst'),
  sharedThemes: z.array(z.string()).describe("Thema's die beide hebben"),
  channel: z.string(),
  region: z.string().nullable(),
  receivedPeriod: z
    .string()
    .nullable()
    .describe('Week, kwartaal of jaar van ontvangst, zo nauw als bekend; null als dat in geen jaar past'),
  outcome: z.string().nullable().describe('Afloop in woorden, zonder wat een persoon aanwijst'),
  phase: z.enum(casePhases).nullable(),
  routesTried: z.array(z.enum(escalationRouteCodes)),
  routeThatWorked: z
    .enum(escalationRouteCodes)
    .nullable()
    .describe('De route die werkte: bekend als er maar één is geprobeerd, anders null'),
  whoActs: z.enum(institutionCodes).nullable(),
  handover: z.enum(handovers).nullable(),
  solvedForCitizen: z.enum(['ja', 'deels']).describe('Opgelost volgens de burger'),
  solvedOn: z.string().nullable().describe('Datum, soms vaag (EDTF)'),
  fictional: z.boolean(),
})
export type SimilarSignal = z.infer<typeof similarSignal>

/** At most five, most like it first; [] when none is near enough. */
export const similarSignalsAnswer = z.strictObject({ data: z.array(similarSignal).max(5) })
export type SimilarSignalsAnswer = z.infer<typeof similarSignalsAnswer>
