/** Middle of the values, or the mean of the two in the middle; null for none. */
export function median(values: readonly number[]): number | null {
  return sortedMedian(Float64Array.from(values).sort())
}

/** As `median`, of values that stand in rising order. */
export function sortedMedian(sorted: Float64Array): number | null {
  const upper = sorted[Math.floor(sorted.length / 2)]
  if (upper === undefined) return null
  const lower = sorted.length % 2 === 1 ? upper : (sorted[sorted.length / 2 - 1] ?? upper)
  return (lower + upper) / 2
}
