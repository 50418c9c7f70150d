import {
  disclosureThreshold,
  disclosureWidth,
  type Interval,
  isSmall,
  knownByRounding,
} from './disclosed-count.js'

/** One part of a line: a count, and what is known of it when it is shown. */
export interface LinePart {
  readonly count: number
  readonly whenShown: Interval
}

/**
 * Which parts of a line are hidden, so that each count of 1 to 9 keeps a range of at least `disclosureWidth` for
 * somebody who knows the sum of the parts exactly. Small parts are hidden first; while that is not enough, all parts of
 * the smallest rounded number that is left; when none is left, the zeros. The reasons stand in disclosure-control.md.
 * @param parts of one cell that is shown itself; counts are whole and >= 0
 * @returns for each part whether it is hidden; their order makes no difference; all false when no part is small
 */
export function protectLine(parts: readonly LinePart[]): readonly boolean[] {
  if (!parts.some(({ count }) => isSmall(count))) return parts.map(() => false)
  for (const limit of hidingLimits(parts)) {
    const isHidden = ({ count }: LinePart) => count > 0 && count <= limit
    if (
      isWideEnough(
        parts.filter(isHidden),
        parts.filter((part) => !isHidden(part)),
        limit,
      )
    ) {
      return parts.map(isHidden)
    }
  }
  return parts.map(() => true)
}

/** The largest count that is hidden, step by step: the small ones, then the top of each rounded number, the last without top. */
function hidingLimits(parts: readonly LinePart[]): readonly number[] {
  const shown = parts.filter(({ count }) => count > 0 && !isSmall(count)).map(({ count }) => count)
  const tops = [...new Set(shown.map((count) => knownByRounding(count).most))].sort((a, b) => a - b)
  return [disclosureThreshold - 1, ...tops.slice(0, -1), ...(tops.length === 0 ? [] : [Infinity])]
}

/**
 * Whether each hidden part, at least 1 and at most `limit`, can still be values that lie far enough apart.
 * When no part but zeros is shown one more is asked: that zeros are shown then tells how many parts are not zero.
 */
function isWideEnough(hidden: readonly LinePart[], shown: readonly LinePart[], limit: number): boolean {
  const sum = [...hidden, ...shown].reduce((total, { count }) => total + count, 0)
  const least = sum - shown.reduce((total, { whenShown }) => total + whenShown.most, 0)
  const most = sum - shown.reduce((total, { whenShown }) => total + whenShown.least, 0)
  const others = hidden.length - 1
  const lowest = Math.max(1, others === 0 ? least : least - others * limit)
  const highest = Math.min(limit, most - others)
  const onlyZerosShown = shown.every(({ count }) => count === 0)
  return highest - lowest >= disclosureWidth + (onlyZerosShown ? 1 : 0)
}
