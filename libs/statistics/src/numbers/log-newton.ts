/** A share of a distribution at x, and x times the density there. */
export interface ShareAtPoint {
  readonly share: number
  readonly slope: number
}

/**
 * x > 0 at which a share equals target, by Newton's method for ln share against ln x. Both shares of a positive variable whose
 * logarithm has a log-concave density (gamma, |t|) are concave there, so the steps settle on one side; a step that leaves the
 * bracket seen so far is replaced by bisection. The last step is below 1e-10, so the error after it is of the order of its square.
 * @param direction 1 for a share that rises with x, -1 for one that falls
 * @param target share, > 0
 */
export function solveByLogNewton(
  target: number,
  direction: 1 | -1,
  start: number,
  at: (x: number) => ShareAtPoint,
): number {
  let u = Math.log(start)
  let [low, high] = [-Infinity, Infinity]
  for (let step = 0; step < 200; step++) {
    const { share, slope } = at(Math.exp(u))
    const excess = direction * (Math.log(share) - Math.log(target))
    if (excess === 0) break
    if (excess > 0) high = u
    else low = u
    let next = u - (excess * share) / slope
    if (!(next >= low && next <= high && Number.isFinite(next))) next = inside(low, high, u)
    const moved = Math.abs(next - u)
    u = next
    if (moved < 1e-10) break
  }
  return Math.exp(u)
}

function inside(low: number, high: number, u: number): number {
  if (low > -Infinity && high < Infinity) return (low + high) / 2
  return low > -Infinity ? u + 1 + Math.abs(u) : u - 1 - Math.abs(u)
}
