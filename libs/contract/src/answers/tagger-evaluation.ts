import { z } from 'zod'

const share = z.number().min(0).max(1)

const codeQuality = z.strictObject({
  code: z.string(),
  n: z.int().describe('Teksten die dit label horen te hebben; van meer labels samen de som'),
  figures: z
    .strictObject({
      precision: share.nullable().describe('Deel van wat gevonden werd dat klopt'),
      recall: share.nullable().describe('Deel van wat er hoort te zijn dat gevonden werd'),
      f1: share.nullable().describe('Beide in een getal'),
      f1Interval: z.tuple([share, share]).nullable().describe('95%-interval, bootstrap over schrijvers'),
    })
    .nullable()
    .describe('null: te weinig voorbeelden'),
})

const calibration = z.strictObject({
  expectedError: share.describe('Hoe ver de genoemde kans gemiddeld van het echte aandeel ligt'),
  bins: z.array(
    z.strictObject({
      from: share,
      to: share,
      forecasts: z.int(),
      stated: share.nullable(),
      happened: share.nullable(),
    }),
  ),
})

/**
 * How well the tagger does on labelled texts of writers that it did not learn from, as `cli evaluate` measures and
 * stores it. A published figure about invented texts: nothing in it comes from signals.
 */
export const taggerEvaluation = z.strictObject({
  versions: z.strictObject({
    lexicon: z.string(),
    model: z.string().nullable(),
    taxonomy: z.string(),
    reading: z.string(),
  }),
  texts: z.int(),
  writers: z.int(),
  allThemes: codeQuality,
  mainThemes: codeQuality.describe('Hulpmiddelen, ggz-doorstroom, pgb en respijtzorg samen'),
  allLaws: codeQuality,
  themes: z.array(
    codeQuality.extend({
      decidedBy: z.enum(['model', 'lexicon']),
      brier: share.nullable(),
      calibration: calibration.nullable(),
    }),
  ),
  laws: z.array(codeQuality),
  confusions: z
    .array(z.strictObject({ missed: z.string(), given: z.string(), texts: z.int() }))
    .describe('Het thema dat gemist werd, het thema dat er ten onrechte stond, en in hoeveel teksten samen'),
  otherFacets: z
    .strictObject({
      texts: z.int(),
      writers: z.int(),
      facets: z.array(
        z.strictObject({
          facet: z.enum(['factor', 'doelgroep', 'institution', 'zorgprofiel', 'referral']),
          all: codeQuality.describe('Alle codes samen'),
          codes: z
            .array(codeQuality)
            .describe(
              'Codes die in een tekst horen te staan of gegeven werden; een verwijzing als "van>naar"',
            ),
        }),
      ),
    })
    .describe('Labels waarover de woordenlijst alleen beslist, gemeten op teksten van andere schrijvers'),
})
export type TaggerEvaluation = z.infer<typeof taggerEvaluation>
