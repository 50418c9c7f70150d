import { reaches, type Reach } from '../access/reach.js'

/** What decides, beside a grant, who may see a signal: signals alike in this share a cell. */
export interface Cell {
  readonly fictional: boolean
  readonly region: string | null
  readonly channel: string
}

const mostCells = 2 ** 16

/** Numbers the combinations of region, channel and made-up or not that occur, and counts the signals in each. */
export class Cells {
  private readonly byKey = new Map<string, number>()
  private readonly cells: Cell[] = []
  private readonly signals: number[] = []

  /** @throws RangeError when there are too many to number */
  numberOf({ fictional, region, channel }: Cell): number {
    const key = JSON.stringify([fictional, region, channel])
    const known = this.byKey.get(key)
    if (known !== undefined) return known
    const cell = this.cells.length
    if (cell >= mostCells) throw new RangeError('too many cells')
    this.byKey.set(key, cell)
    this.cells.push({ fictional, region, channel })
    this.signals.push(0)
    return cell
  }

  count(cell: number, change: 1 | -1): void {
    this.signals[cell] = (this.signals[cell] ?? 0) + change
  }

  isFictional(cell: number): boolean {
    return this.cells[cell]?.fictional ?? false
  }

  /** The cells that lie in reach whole, as 1 by number, and how many signals those hold. */
  within(reach: Reach, fictional: boolean): { cells: Uint8Array; signals: number } {
    const cells = new Uint8Array(this.cells.length)
    let signals = 0
    this.cells.forEach((cell, number) => {
      if (cell.fictional !== fictional || !reaches(reach, { ...cell, id: '' })) return
      cells[number] = 1
      signals += this.signals[number] ?? 0
    })
    return { cells, signals }
  }
}
