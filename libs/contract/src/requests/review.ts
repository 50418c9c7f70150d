import {
  doelgroepCodes,
  factorCodes,
  institutionCodes,
  lawCodes,
  referralCodes,
  themeCodes,
  zorgprofielCodes,
} from '@rode-draad/domain'
import { z } from 'zod'

/** From where somebody came to a signal. Only what is labelled from `random` is a fair measure of the tagger. */
export const reviewQueueKinds = ['uncertain', 'random', 'personal-data'] as const
export type ReviewQueueKind = (typeof reviewQueueKinds)[number]

/** Codes of each facet that people label; a referral is a pair of institutions, such as gemeente>ciz. */
export const reviewCodes = {
  theme: themeCodes,
  law: lawCodes,
  factor: factorCodes,
  doelgroep: doelgroepCodes,
  institution: institutionCodes,
  zorgprofiel: zorgprofielCodes,
  referral: referralCodes,
} as const satisfies Readonly<Record<string, readonly string[]>>
export type ReviewFacet = keyof typeof reviewCodes
export const reviewFacets = Object.keys(reviewCodes) as readonly ReviewFacet[]

const facet = z.enum(reviewFacets, { error: `Kies facet=${reviewFacets.join(', ')}.` }).default('theme')
const queueFacet = z
  .literal('theme', { error: 'De lijsten gaan over thema’s: facet=theme.' })
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
  facet: queueFacet,
  data,
  limit: z.coerce.number({ error: 'Geef een aantal.' }).int().min(1).max(100).default(20),
})

export const tagMeasureQuery = z.strictObject({ facet, data })

export const tagDecisionKinds = ['accept', 'drop', 'add', 'undo'] as const

const tagDecision = z.strictObject({
  code: z
    .string({ error: 'Geef de code van het label.' })
    .describe('Een code van het soort label (facet); een verwijzing als gemeente>ciz'),
  decision: z
    .enum(tagDecisionKinds, { error: 'Kies accept, drop, add of undo.' })
    .describe('undo: deze persoon beslist niet meer over dit label'),
})

const mostCodes = Math.max(...Object.values(reviewCodes).map(({ length }) => length))

const tagDecisions = z.strictObject({
  version,
  facet,
  queue: kind,
  decisions: z
    .array(tagDecision)
    .max(2 * mostCodes)
    .refine((all) => new Set(all.map(({ code }) => code)).size === all.length, {
      error: 'Neem over elk label één besluit.',
    }),
  review: z
    .enum(['done', 'open', 'withdrawn'], { error: 'Kies done, open of withdrawn.' })
    .default('open')
    .describe('done: alle labels van dit soort zijn beoordeeld; withdrawn: toch niet'),
  tagsSeen: z
    .boolean({ error: 'Zeg of u zag wat het programma vond: true of false.' })
    .default(true)
    .describe(
      'false: deze persoon zag nog niet wat het programma vond. Dan in de steekproef, alles in een keer, en alleen add.',
    ),
})

/** Without the tags in sight there is nothing to accept or drop, and what is chosen is whole. */
function isWhole({ tagsSeen, queue, review, decisions }: z.infer<typeof tagDecisions>): boolean {
  if (tagsSeen) return true
  return queue === 'random' && review === 'done' && decisions.every(({ decision }) => decision === 'add')
}

/** What one person decides on one signal in one facet, all at once. */
export const tagDecisionsBody = tagDecisions
  .superRefine(({ facet: chosen, decisions }, context) => {
    const codes: readonly string[] = reviewCodes[chosen]
    decisions.forEach(({ code }, at) => {
      if (codes.includes(code)) return
      context.addIssue({
        code: 'custom',
        path: ['decisions', at, 'code'],
        message: 'Dit label kennen we niet.',
      })
    })
  })
  .refine(isWhole, {
    path: ['tagsSeen'],
    error:
      'Wie niet zag wat het programma vond, kiest in de steekproef alles in een keer: random, add en done.',
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
