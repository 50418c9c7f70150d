import { z } from 'zod'
import { factorCodes } from '../../taxonomy/factors.js'
import { lawCodes } from '../../taxonomy/laws.js'
import { themeCodes } from '../../taxonomy/themes.js'

const labelledText = z.object({
  id: z.union([z.string(), z.number()]).transform(String),
  /** Who wrote the text; texts of one writer are never on both sides of a split. */
  writer: z.string().min(1),
  text: z.string().min(1),
  /** Themes that must be found, and themes that are right too when given. */
  themes: z.array(z.enum(themeCodes)),
  acceptable: z.array(z.enum(themeCodes)).default([]),
  laws: z.array(z.enum(lawCodes)).default([]),
  acceptableLaws: z.array(z.enum(lawCodes)).default([]),
  /** Factors that must be found; absent when nobody labelled them. */
  factors: z.array(z.enum(factorCodes)).optional(),
  /** Whether the lexicon was not made with this text: only such a text shows how much the lexicon finds in others. */
  unseen: z.boolean().default(false),
  /** Where the labels come from: only those of people count. */
  origin: z.literal('human').default('human'),
})

/** A text with the themes and laws that a person gave it, and factors where somebody looked at those. */
export type LabelledText = z.output<typeof labelledText>

/**
 * Reads rows of labels, one JSON object a line; empty lines are passed over.
 * @throws RangeError naming the line, never what stands in it; also for labels that a rule or model gave
 */
export function parseLabelledTexts(lines: string): readonly LabelledText[] {
  return lines.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return []
    try {
      return [labelledText.parse(JSON.parse(line))]
    } catch {
      throw new RangeError(
        `regel ${at + 1}: dit is geen rij als {"id","writer","text","themes"} met labels van mensen`,
      )
    }
  })
}
