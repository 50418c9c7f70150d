import {
  casePhases,
  caseStates,
  conductRules,
  escalationRouteCodes,
  escalationTracks,
  handovers,
  institutionCodes,
  lawCodes,
  solvedForCitizenAnswers,
  type LawCode,
} from '@rode-draad/domain'
import { z } from 'zod'

/** A route that fits a case, and why. */
export const escalationAdvice = z.strictObject({
  code: z.enum(escalationRouteCodes),
  name: z.string(),
  track: z
    .enum(escalationTracks)
    .describe('helpen: zorg regelen; oneens: een andere beslissing vragen; klacht: een klacht doen'),
  phase: z.enum(casePhases).nullable().describe('Fase waar de route bij hoort; null als er geen is'),
  standing: z.enum(['nu', 'later']).describe('nu: kan nu; later: eerst moet er iets anders gebeuren'),
  urgent: z.boolean().describe('Waar als er een termijn loopt waarna de burger een recht kwijt is'),
  urgentTerm: z.string().nullable().describe('Die termijn, in woorden'),
  reasons: z.array(z.string()).min(1).describe('Waarom deze route past, en waar op te letten'),
  entrance: z.string().describe('Waar te beginnen'),
  forWhom: z.string().describe('Voor wie de route is'),
  canDo: z.string(),
  cannotDo: z.string().nullable().describe('Wat de route niet kan; null als daar niets over bekend is'),
  statutoryTerm: z
    .string()
    .nullable()
    .describe('Wettelijke of afgesproken termijn; null als die niet genoemd is'),
  laws: z.array(z.enum(lawCodes as readonly [LawCode, ...LawCode[]])),
  source: z.string(),
})
export type EscalationAdviceRow = z.infer<typeof escalationAdvice>

/** What can be done now first, where a term runs at the top; then what can be done later. */
export const escalationRoutesAnswer = z.strictObject({ data: z.array(escalationAdvice) })
export type EscalationRoutesAnswer = z.infer<typeof escalationRoutesAnswer>

/** Where a case stands, as the sender told it last; null: not told. */
export const caseStanding = z.strictObject({
  state: z.enum(caseStates).nullable(),
  phase: z.enum(casePhases).nullable(),
  routesTried: z.array(z.enum(escalationRouteCodes)),
  whoActs: z.enum(institutionCodes).nullable().describe('Wie nu aan zet is: aan wie is overgedragen'),
  handover: z.enum(handovers).nullable().describe('Hoe is overgedragen'),
  solvedForCitizen: z.enum(solvedForCitizenAnswers).nullable().describe('Opgelost volgens de burger'),
  solvedOn: z.string().nullable().describe('Datum, soms vaag (EDTF)'),
  consent: z.boolean().nullable().describe('Of de burger het goed vindt dat er contact wordt gezocht'),
})

export type CaseStanding = z.infer<typeof caseStanding>

export const attentionReasons = ['koud-overgedragen', 'niet-opgelost', 'deels-opgelost'] as const
export type AttentionReason = (typeof attentionReasons)[number]

/** To hand over a case on one page: codes alone; the story is told by who hands it over. */
export const caseBrief = z.strictObject({
  id: z.uuid(),
  channel: z.string(),
  region: z.string().nullable(),
  regionFromText: z.boolean().describe('Waar: de regio stond in de tekst, en de afzender gaf er geen'),
  receivedOn: z.string().describe('Datum, soms vaag (EDTF)'),
  reporterRole: z.string().nullable(),
  zorgprofiel: z.string().nullable(),
  themes: z.array(z.string()),
  laws: z.array(z.string()),
  doelgroepen: z.array(z.string()),
  fictional: z.boolean(),
  standing: caseStanding,
  attention: z
    .array(z.enum(attentionReasons))
    .describe(
      'Waarom deze casus aandacht vraagt; leeg als hij is opgelost volgens de burger, of als niets dat zegt',
    ),
})
export type CaseBrief = z.infer<typeof caseBrief>

/** Who can help with one signal, and what it takes to hand it over well. */
export const signalEscalationAnswer = z.strictObject({
  brief: caseBrief,
  data: z.array(escalationAdvice),
  conduct: z
    .array(
      z.strictObject({
        code: z.enum(conductRules.map(({ code }) => code) as [string, ...string[]]),
        name: z.string(),
        question: z.string(),
      }),
    )
    .describe('De vier gedragsregels, elk als vraag om in te vullen'),
})
export type SignalEscalationAnswer = z.infer<typeof signalEscalationAnswer>

/** A page of cases that stay in sight, the longest waiting first. */
export const unsolvedSignalsAnswer = z.strictObject({
  data: z.array(caseBrief),
  meta: z.strictObject({
    next: z.string().nullable().describe('Waarde voor after van de volgende bladzijde; null als er geen is'),
    fictional: z.boolean(),
  }),
})
export type UnsolvedSignalsAnswer = z.infer<typeof unsolvedSignalsAnswer>
