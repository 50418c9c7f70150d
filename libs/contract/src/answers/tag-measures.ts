import { z } from 'zod'

const share = z
  .strictObject({
    share: z.number(),
    lower: z.number().describe('Ondergrens van het 95%-interval (Wilson)'),
    upper: z.number().describe('Bovengrens'),
    cases: z.int().describe('Aantal signalen waarover het gaat'),
  })
  .nullable()
  .describe('null: te weinig voorbeelden')

const measured = {
  source: z.string().describe('Bron, in woorden'),
  asOf: z.iso.datetime({ offset: true }),
  fictional: z.boolean(),
  signals: z.int().describe('Beoordeelde signalen'),
  reviewers: z.int().describe('Mensen die beoordeelden'),
  notBlind: z
    .int()
    .describe('Signalen die niet meetellen: wie ze beoordeelde, had al gezien wat het programma vond'),
  minimum: z.int().describe('Minder voorbeelden dan dit is te weinig'),
}

/** Per code, what people gave in the random sample before they saw what the tagger found, beside that. */
export const tagQualityAnswer = z.strictObject({
  data: z.array(
    z.strictObject({
      code: z.string(),
      judged: z.int().describe('Signalen met dit label, volgens mensen'),
      found: z.int().describe('Signalen met dit label, volgens de tagger'),
      both: z.int().describe('Volgens beide'),
      precision: share,
      recall: share,
    }),
  ),
  meta: z.strictObject({
    ...measured,
    taggerVersions: z.array(z.string()).describe('Versies van de tagger die de labels vonden'),
  }),
})
export type TagQualityAnswer = z.infer<typeof tagQualityAnswer>

/** Per code, how far people agree, each without the tags in sight, over signals that two or more have judged. */
export const tagAgreementAnswer = z.strictObject({
  data: z.array(
    z.strictObject({
      code: z.string(),
      cases: z.int().describe('Signalen die door twee of meer mensen zijn beoordeeld'),
      kappa: z
        .number()
        .nullable()
        .describe('Cohens kappa, bij precies twee mensen; null bij te weinig signalen of altijd hetzelfde'),
      kappaStandardError: z.number().nullable(),
      alpha: z
        .number()
        .nullable()
        .describe('Krippendorffs alpha; null bij te weinig signalen of altijd hetzelfde'),
    }),
  ),
  meta: z.strictObject(measured),
})
export type TagAgreementAnswer = z.infer<typeof tagAgreementAnswer>
