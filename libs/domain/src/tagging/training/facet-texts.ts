import { z } from 'zod'
import { doelgroepCodes, institutionCodes, zorgprofielCodes } from '../../taxonomy/facets.js'
import { factorCodes } from '../../taxonomy/factors.js'

const referral = z
  .object({ from: z.enum(institutionCodes), to: z.enum(institutionCodes) })
  .refine(({ from, to }) => from !== to)

const facetText = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  /** Who wrote the text; nobody who wrote one to learn from writes one to measure with. */
  writer: z.string().min(1),
  text: z.string().min(1),
  /** Whether the lexicon was not made with this text. */
  unseen: z.boolean().default(false),
  /** What must be found, and what is right too when given. */
  factors: z.array(z.enum(factorCodes)),
  acceptableFactors: z.array(z.enum(factorCodes)).default([]),
  doelgroepen: z.array(z.enum(doelgroepCodes)),
  acceptableDoelgroepen: z.array(z.enum(doelgroepCodes)).default([]),
  institutions: z.array(z.enum(institutionCodes)),
  acceptableInstitutions: z.array(z.enum(institutionCodes)).default([]),
  zorgprofielen: z.array(z.enum(zorgprofielCodes)),
  acceptableZorgprofielen: z.array(z.enum(zorgprofielCodes)).default([]),
  referrals: z.array(referral),
  acceptableReferrals: z.array(referral).default([]),
})

/** A text with what a person labelled in the facets other than themes and laws. */
export type FacetText = z.output<typeof facetText>

/**
 * Reads rows of labels, one JSON object a line; empty lines are passed over.
 * @throws RangeError naming the line, never what stands in it
 */
export function parseFacetTexts(lines: string): readonly FacetText[] {
  return lines.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return []
    try {
      return [facetText.parse(JSON.parse(line))]
    } catch {
      throw new RangeError(
        `regel ${at + 1}: dit is geen rij als {"id","writer","text","factors","doelgroepen","institutions","zorgprofielen","referrals"}`,
      )
    }
  })
}
