/** Lets through so many at once and sends others away, so that what waits never grows. */
export class Gate {
  private inside = 0

  /** @param most how many may be inside at once, at least 1 */
  constructor(private readonly most: number) {}

  /** @returns what to call when done, which counts once; null when it is full */
  enter(): (() => void) | null {
    if (this.inside >= this.most) return null
    this.inside += 1
    let left = false
    return () => {
      if (!left) this.inside -= 1
      left = true
    }
  }
}
