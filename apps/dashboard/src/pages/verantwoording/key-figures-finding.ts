import { formatVagueDate } from '@rode-draad/charts'
import type { KeyFigureRow } from '@rode-draad/contract'
import { verantwoordingLabels } from './labels.js'

const words = verantwoordingLabels.keyFigures

/** The figures that readers look for first: disputes, places needed, cases in a year; those that are there, as said. */
export function keyFiguresFinding(rows: readonly KeyFigureRow[]): string {
  const sentences = (['geschillen-2019', 'maatwerkplekken-nodig', 'vws-cases-year'] as const).flatMap(
    (code) => {
      const row = rows.find((candidate) => candidate.code === code)
      if (row === undefined || row.period === null) return []
      return [words.said[code](row.value, formatVagueDate(row.period))]
    },
  )
  return sentences.length === 0 ? words.none : sentences.join(' ')
}
