/** Enough for all splits that a page shows to a handful of readers with different reach. */
const mostKept = 40

/** What was worked out from one version of the facts, used again until the facts change. */
export class WorkedOut {
  private version: string | null = null
  private readonly kept = new Map<string, Promise<unknown>>()

  /**
   * What `make` gives, made once for each version and key; a failure is not kept.
   * @param key names what is made and everything it depends on beside the facts
   */
  once<T>(version: string, key: string, make: () => Promise<T>): Promise<T> {
    if (version !== this.version) this.kept.clear()
    this.version = version
    const known = this.kept.get(key) as Promise<T> | undefined
    if (known) return known
    const [oldest] = this.kept.keys()
    if (oldest !== undefined && this.kept.size >= mostKept) this.kept.delete(oldest)
    const made = make()
    this.kept.set(key, made)
    made.catch(() => {
      if (this.kept.get(key) === made) this.kept.delete(key)
    })
    return made
  }
}
