/** Lets through so many at once and sends others away, so that what waits never grows and nobody fills it alone. */
export class Gate {
  private readonly inside: string[] = []

  /**
   * @param most how many may be inside at once, at least 1
   * @param mostEach how many of one of them, at least 1
   */
  constructor(
    private readonly most: number,
    private readonly mostEach = most,
  ) {}

  /**
   * @param who those of the same name count together
   * @returns what to call when done, which counts once; null when it is full
   */
  enter(who = ''): (() => void) | null {
    if (this.inside.length >= this.most || this.isFullFor(who)) return null
    this.inside.push(who)
    let left = false
    return () => {
      if (!left) this.inside.splice(this.inside.indexOf(who), 1)
      left = true
    }
  }

  /** Whether as many of this one are inside as may be. */
  isFullFor(who: string): boolean {
    return this.inside.filter((one) => one === who).length >= this.mostEach
  }
}
