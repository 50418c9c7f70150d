/**
 * Whole years along the bottom, to lay dates on.
 * @param first, last years, both included @param step every how many years a label stands
 * @returns the encoding of x, without a field
 */
export function yearAxis(first: number, last: number, step: number) {
  const domain: number[] = [first, last]
  const years = Array.from({ length: last - first + 1 }, (_, index) => first + index)
  return {
    type: 'quantitative',
    scale: { domain, nice: false },
    axis: {
      title: null,
      format: 'd',
      values: years.filter((_, index) => index % step === 0),
      labelFlush: false,
    },
  } as const
}
