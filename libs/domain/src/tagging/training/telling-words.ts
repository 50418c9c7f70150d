import type { TrainingText } from './training-set.js'

/** So many hashed words at most get a weight for a theme, and only words that occur in so many texts. */
const MOST_WORDS = 30
const FEWEST_TEXTS = 6

/**
 * The hashed columns that tell most about a theme: those with the highest chi-square between "the text has the word"
 * and "the text has the theme". Texts where either answer is right do not count.
 * @param from first hashed column
 * @source Yang & Pedersen 1997, A comparative study on feature selection in text categorization
 */
export function tellingWords(
  texts: readonly TrainingText[],
  theme: number,
  from: number,
): ReadonlySet<number> {
  const counts = new Map<number, { yes: number; no: number }>()
  let yes = 0
  let no = 0
  for (const { happened, whole } of texts) {
    const answer = happened[theme] ?? null
    if (answer === null) continue
    if (answer) yes++
    else no++
    for (const column of whole.common.columns) {
      if (column < from) continue
      const count = counts.get(column) ?? { yes: 0, no: 0 }
      if (answer) count.yes++
      else count.no++
      counts.set(column, count)
    }
  }
  const scored = [...counts]
    .filter(([, count]) => count.yes + count.no >= FEWEST_TEXTS)
    .map(([column, count]) => ({
      column,
      score: chiSquare(count.yes, count.no, yes - count.yes, no - count.no),
    }))
  scored.sort((a, b) => b.score - a.score || a.column - b.column)
  return new Set(scored.slice(0, MOST_WORDS).map(({ column }) => column))
}

/** Of a table of two by two; 0 when a margin is empty. */
function chiSquare(a: number, b: number, c: number, d: number): number {
  const margins = (a + b) * (c + d) * (a + c) * (b + d)
  return margins === 0 ? 0 : ((a * d - b * c) ** 2 * (a + b + c + d)) / margins
}
