/** A slot and how near it is; more is nearer. */
export interface RankedSlot {
  readonly slot: number
  readonly score: number
  readonly id: string
}

/** Keeps the nearest, nearest first; of equally near ones those with the first ids, so the order hangs on nothing else. */
export class NearestSlots {
  readonly ranked: RankedSlot[] = []

  constructor(private readonly most: number) {}

  /** A score below this cannot come in. */
  get lowest(): number {
    return this.ranked.length < this.most ? 0 : (this.ranked.at(-1)?.score ?? 0)
  }

  offer(candidate: RankedSlot): void {
    let [low, high] = [0, this.ranked.length]
    while (low < high) {
      const middle = (low + high) >> 1
      const other = this.ranked[middle]
      if (other && isNearer(other, candidate)) low = middle + 1
      else high = middle
    }
    if (low >= this.most) return
    this.ranked.splice(low, 0, candidate)
    if (this.ranked.length > this.most) this.ranked.pop()
  }
}

function isNearer(a: RankedSlot, b: RankedSlot): boolean {
  return a.score > b.score || (a.score === b.score && a.id < b.id)
}
