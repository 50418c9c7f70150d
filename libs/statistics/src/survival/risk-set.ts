/**
 * How many are under observation, asked at ascending times: entered before the time and not ended before it.
 * Who enters at t is not yet at risk at t; who ends at t still is.
 * @param ends ascending
 * @param entries ascending; left out: all are watched from the origin
 */
export class RiskSet {
  private entered = 0
  private left = 0

  constructor(
    private readonly ends: Float64Array,
    private readonly entries?: Float64Array,
  ) {
    if (entries === undefined) this.entered = ends.length
  }

  /** @param time not smaller than at the call before */
  at(time: number): number {
    const { entries, ends } = this
    if (entries !== undefined)
      while (this.entered < entries.length && (entries[this.entered] ?? 0) < time) this.entered += 1
    while (this.left < ends.length && (ends[this.left] ?? 0) < time) this.left += 1
    return this.entered - this.left
  }
}

/** How many ascending values equal a time, asked at ascending times. */
export class CountAt {
  private next = 0

  constructor(private readonly ascending: Float64Array) {}

  /** @param time larger than at the call before */
  at(time: number): number {
    const { ascending } = this
    while (this.next < ascending.length && (ascending[this.next] ?? 0) < time) this.next += 1
    const first = this.next
    while (this.next < ascending.length && ascending[this.next] === time) this.next += 1
    return this.next - first
  }
}
