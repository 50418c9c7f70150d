import { formatCount, formatDate, formatInterval, formatMoment } from '@rode-draad/charts'
import type { AnswerMeta } from '@rode-draad/contract'
import { labels } from '../../labels.js'
import type { FigureFact } from './figure-scope.js'

const words = labels.figure

/**
 * What a figure says of itself wherever it stands: on the page, on paper, in a picture and in the file of its table.
 * @param scope by whom it is seen, and what was chosen
 */
export function figureFacts(
  unit: string,
  meta: AnswerMeta,
  scope: readonly FigureFact[],
): readonly FigureFact[] {
  return [
    ...(meta.fictional ? [[words.fictional, words.fictionalText] as const] : []),
    [words.unit, unit],
    [words.period, meta.period === null ? words.noPeriod : formatInterval(meta.period)],
    ...scope,
    [words.source, meta.source],
    ...(meta.sourceDate === undefined
      ? [[words.asOf, formatMoment(meta.asOf)] as const]
      : [
          [words.asOf, formatDate(meta.sourceDate)] as const,
          [words.readOn, formatMoment(meta.asOf)] as const,
        ]),
    [words.n, countText(meta)],
  ]
}

/** n; says when it is too small to show, or when counting observations makes no sense. */
function countText({ n, controlled }: AnswerMeta): string {
  if (n !== null) return formatCount(n)
  return controlled ? words.nHidden : words.nNone
}
