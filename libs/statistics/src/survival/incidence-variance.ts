/** What happens at one time with events. */
export interface IncidenceStep {
  readonly atRisk: number
  /** Ended here by the cause itself, and by the others together. */
  readonly own: number
  readonly other: number
  /** Share without any event just before, and from here on. */
  readonly before: number
  readonly survival: number
}

/**
 * Greenwood-type variance of a cumulative incidence, step by step. The published sum over all earlier times is
 * rewritten so that each step costs the same and nothing is subtracted. With p = own / n and q = other / n at time i:
 *
 *   Var F(a) = sum_i [ own u_i^2 + other e_i^2 ] / (n (n - own - other)) + sum_i before^2 p q / n
 *
 * where e_i is what the cause adds after i up to a, and u_i = survival(a) + what the other causes add after i.
 * @source Gaynor et al. 1993, doi:10.1080/01621459.1993.10476289; Marubini & Valsecchi 1995
 */
export class IncidenceVariance {
  /** Weighted sums of 1, u' and u'^2, with u' = u - survival; of 1, e and e^2; and the last sum. */
  private readonly u: Moments = { weight: 0, first: 0, second: 0 }
  private readonly e: Moments = { weight: 0, first: 0, second: 0 }
  private within = 0

  /** Steps ascending in time. @returns the variance after this step, >= 0 */
  after({ atRisk, own, other, before, survival }: IncidenceStep): number {
    shift(this.u, (before * other) / atRisk)
    shift(this.e, (before * own) / atRisk)
    const left = atRisk - own - other
    if (left > 0) {
      this.u.weight += own / (atRisk * left)
      this.e.weight += other / (atRisk * left)
    }
    this.within += (before ** 2 * own * other) / atRisk ** 3
    const { weight, first, second } = this.u
    return survival ** 2 * weight + 2 * survival * first + second + this.e.second + this.within
  }
}

interface Moments {
  weight: number
  first: number
  second: number
}

/** All values so far grow by the same amount. */
function shift(moments: Moments, amount: number): void {
  moments.second += 2 * amount * moments.first + amount ** 2 * moments.weight
  moments.first += amount * moments.weight
}
