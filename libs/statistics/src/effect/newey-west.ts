/**
 * Covariance of coefficients that allows for errors that differ in size and hang together over up to `lag` steps
 * (Bartlett weights; no prewhitening, no small-sample factor).
 * @param bread (X'WX)^-1, one row and column a coefficient
 * @param scores per step the slope of the log-likelihood, one number a coefficient; all 0 where a step is left out.
 *   With a control series: the sum over both, so that the two may move together (Driscoll & Kraay 1998)
 * @throws RangeError when lag is not a whole number in [0, number of steps)
 * @source Newey & West 1987, doi:10.2307/1913610; Driscoll & Kraay 1998, doi:10.1162/003465398557825
 */
export function neweyWestCovariance(
  bread: readonly (readonly number[])[],
  scores: readonly Float64Array[],
  lag: number,
): number[][] {
  if (!Number.isSafeInteger(lag) || lag < 0 || lag >= scores.length) {
    throw new RangeError(`lag must be a whole number in [0, ${scores.length}), got ${lag}`)
  }
  const meat = bread.map((row) => row.map(() => 0))
  for (let apart = 0; apart <= lag; apart += 1) {
    const weight = 1 - apart / (lag + 1)
    for (let step = apart; step < scores.length; step += 1) {
      const [now, before] = [scores[step], scores[step - apart]]
      if (now === undefined || before === undefined) continue
      meat.forEach((row, i) => {
        row.forEach((sum, j) => {
          const forward = at(now, i) * at(before, j)
          const back = apart === 0 ? 0 : at(before, i) * at(now, j)
          row[j] = sum + weight * (forward + back)
        })
      })
    }
  }
  return product(product(bread, meat), bread)
}

function product(one: readonly (readonly number[])[], other: readonly (readonly number[])[]): number[][] {
  return one.map((row) =>
    (other[0] ?? []).map((_value, j) => row.reduce((sum, value, k) => sum + value * (other[k]?.[j] ?? 0), 0)),
  )
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0
}
