import { roleCodes } from '@rode-draad/domain'
import { z } from 'zod'
import { answerMeta } from '../meta.js'

const edtf = z.string().meta({ format: 'edtf' })

/** Signals of a theme in the week and in the week before, as this reader may see them. */
const weekTheme = z.strictObject({
  theme: z.string(),
  signals: z.int().nullable().describe('Signalen in deze week; null als het niet getoond wordt'),
  suppressed: z.boolean(),
  before: z.int().nullable().describe('Signalen in de week ervoor; null als het niet getoond wordt'),
  suppressedBefore: z.boolean(),
  quarter: z.int().nullable().describe('Signalen in het kwartaal; null als het niet getoond wordt'),
  suppressedQuarter: z.boolean(),
})
export type WeekThemeRow = z.infer<typeof weekTheme>

const weekSignals = z.strictObject({
  total: z.int().nullable().describe('Signalen in deze week, elk een keer; null als het niet getoond wordt'),
  before: z.int().nullable().describe('Hetzelfde voor de week ervoor'),
  quarter: z.string().describe('Kwartaal waarin de week eindigt, zoals 2020-Q4'),
  themes: z.array(weekTheme).describe('Leeg voor wie geen aantallen mag zien'),
})

const weekEvent = z.strictObject({
  code: z.string(),
  title: z.string(),
  what: z.enum(['eerste signaal', 'herkend', 'in werking']),
  date: edtf,
})

const weekWait = z.strictObject({
  code: z.string(),
  title: z.string(),
  date: edtf.nullable().describe('Aangekondigd op, of gepland voor'),
  days: z
    .int()
    .nullable()
    .describe('Dagen aan het eind van de week, vanaf de laatste dag die de datum kan zijn'),
  accordingTo: z.string().describe('Volgens wie'),
})

const weekLate = weekWait.extend({
  knownOn: edtf
    .nullable()
    .describe('Datum van de bron die zegt dat het er niet is; daarna is het niet bekend. null zonder datum'),
})

const weekDecision = weekWait.extend({
  what: z
    .enum(['maatregel', 'agendapunt'])
    .describe('Een aangekondigde maatregel, of een patroon op de agenda van een tafel'),
  table: z.string().nullable().describe('Code van de tafel; null bij een maatregel'),
  date: edtf.nullable().describe('Aangekondigd op, of besluit nodig uiterlijk'),
})

const openPattern = z.strictObject({
  code: z.string(),
  title: z.string(),
  firstSignal: edtf.nullable(),
  days: z
    .int()
    .nullable()
    .describe(
      'Dagen van het eerste signaal tot het eind van de week, of tot de dag waarop de stand het laatst bekend was; null als dat signaal geen datum heeft',
    ),
  atLeast: z.boolean().describe('Waar als het er ook meer kunnen zijn'),
  lastKnown: edtf.nullable().describe('Tot wanneer de stand bekend is; null als die wordt bijgehouden'),
})

const weekTerm = z.strictObject({
  code: z.string(),
  about: z.string().describe('Register en code van waarover de termijn gaat'),
  title: z.string(),
  what: z.string().describe('Soort termijn'),
  standing: z.enum(['te laat', 'bijna']).describe('bijna: de laatste dag komt binnen veertien dagen'),
  date: z.iso.date().describe('Laatste dag'),
  days: z.int().describe('Dagen tot de laatste dag aan het eind van de week; negatief als die voorbij is'),
  accordingTo: z.string().describe('Volgens wie'),
})

const findings = z
  .strictObject({
    signals: z.string().nullable().describe('null als deze lezer de aantallen niet mag zien'),
    measures: z.string(),
    patterns: z.string(),
  })
  .describe('Drie bevindingen, elk een zin of twee')

/** A week as it is looked at together. */
export const weekReviewData = z.strictObject({
  week: z.string(),
  startsOn: z.iso.date(),
  endsOn: z.iso.date().describe('Laatste dag van de week'),
  over: z.boolean().describe('Of de week voorbij is'),
  signals: weekSignals.nullable().describe('null als deze lezer de aantallen niet mag zien'),
  patterns: z.array(weekEvent).describe('Patronen met een eerste signaal of een erkenning in deze week'),
  inForce: z.array(weekEvent).describe('Maatregelen die in deze week in werking gingen'),
  decisions: z
    .array(weekDecision)
    .describe(
      'Agendapunten waarover in deze week of eerder een besluit had moeten komen, en aangekondigde maatregelen waarop nog een besluit wacht',
    ),
  late: z
    .array(weekLate)
    .describe(
      'Maatregelen die er volgens de planning al hadden moeten zijn, en er voor zover bekend niet zijn',
    ),
  terms: z.array(weekTerm).describe('Termijnen die voorbij zijn of binnen veertien dagen aflopen'),
  open: z
    .array(openPattern)
    .describe('Patronen zonder structurele maatregel in werking, wat het langst open is eerst'),
  findings,
})
export type WeekReviewData = z.infer<typeof weekReviewData>

const weekCorrection = z.strictObject({
  part: z.string(),
  name: z.string(),
  was: z.string().nullable().describe('Zoals het in de vaste uitgave staat; null als het er niet in staat'),
  now: z.string().nullable().describe('Zoals het nu is; null als het er niet meer staat'),
})
export type WeekCorrectionRow = z.infer<typeof weekCorrection>

/** A week closed into an edition that stays as it was. */
const weekEdition = z.strictObject({
  closedAt: z.iso.datetime({ offset: true }),
  closedBy: z.enum(roleCodes).describe('Rol van wie de week afsloot'),
  onBehalfOf: z.string().nullable(),
  hash: z.string().describe('SHA-256 van de vaste uitgave zoals die is bewaard'),
  data: weekReviewData.describe(
    'De vaste uitgave, met afgeschermde aantallen; patronen en maatregelen heten zoals ze nu in het register staan',
  ),
  meta: answerMeta,
  corrections: z.array(weekCorrection).describe('Wat later anders bleek; leeg als er niets veranderde'),
})
export type WeekEdition = z.infer<typeof weekEdition>

export const weekReviewAnswer = z.strictObject({
  data: weekReviewData.describe('De week zoals die nu is'),
  meta: answerMeta,
  edition: weekEdition.nullable().describe('null zolang de week niet is afgesloten'),
})
export type WeekReviewAnswer = z.infer<typeof weekReviewAnswer>

/**
 * What is kept of a closed week: codes, dates and numbers. No title, no name and no sentence: words that people wrote may
 * have to be struck out or erased later, and are taken from the registers as they stand.
 */
export const keptEdition = z.strictObject({
  data: weekReviewData.omit({ findings: true }).extend({
    patterns: z.array(weekEvent.omit({ title: true })),
    inForce: z.array(weekEvent.omit({ title: true })),
    decisions: z.array(
      weekDecision.omit({ title: true, accordingTo: true }).extend({
        // Editions from before agendas counted have measures only.
        what: z.enum(['maatregel', 'agendapunt']).default('maatregel'),
        table: z.string().nullable().default(null),
      }),
    ),
    late: z.array(
      weekLate.omit({ title: true, accordingTo: true }).extend({
        // Editions from before this was kept do not say it.
        knownOn: edtf.nullable().default(null),
      }),
    ),
    // Editions from before terms were watched have none.
    terms: z.array(weekTerm.omit({ title: true, accordingTo: true })).default([]),
    open: z.array(openPattern.omit({ title: true })),
  }),
  meta: answerMeta,
})
export type KeptEdition = z.infer<typeof keptEdition>

export const weekClosingAnswer = z.strictObject({ week: z.string(), hash: z.string() })
export type WeekClosingAnswer = z.infer<typeof weekClosingAnswer>
