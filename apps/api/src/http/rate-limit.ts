const windowMs = 60_000

/**
 * Lets through so many requests a minute for each key, all at once or spread out (the generic cell rate algorithm,
 * ITU-T I.371): what it keeps of a key is the moment at which its requests so far are paid off.
 */
export class RateLimit {
  private readonly paidOff = new Map<string, number>()
  private sweptAt = 0

  /**
   * Counts a request.
   * @param perMinute at least 1
   * @param now milliseconds; never goes back
   * @returns 0 when it may go on, else the milliseconds after which it may
   */
  wait(key: string, perMinute: number, now: number): number {
    this.sweep(now)
    const cost = windowMs / perMinute
    const next = Math.max(this.paidOff.get(key) ?? 0, now) + cost
    const late = next - now - windowMs
    if (late > 1e-6) return late
    this.paidOff.set(key, next)
    return 0
  }

  /** How many keys are remembered. */
  get size(): number {
    return this.paidOff.size
  }

  private sweep(now: number): void {
    if (now - this.sweptAt < windowMs) return
    this.sweptAt = now
    for (const [key, until] of this.paidOff) if (until <= now) this.paidOff.delete(key)
  }
}
