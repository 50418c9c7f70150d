import { disclosureThreshold, type Interval, isSmall, knownByRounding } from './disclosed-count.js'
import { type LinePart, protectLine } from './protect-line.js'

/** A count and the parts it consists of, if those are published too. */
export interface Cell {
  readonly count: number
  /** They add up to the count; those of a root may add up to less, when some of it is never published. */
  readonly parts?: readonly Cell[]
  /** Take it as known exactly when it is shown: what is published of it is a sum with another cell. */
  readonly exactWhenShown?: boolean
}

/**
 * Every cell of a tree that is hidden: small ones, what protects them (`protectLine`), and everything below those.
 * Depends on nothing but the counts.
 * @returns the cells themselves; empty when nothing in the tree is small
 */
export function hiddenCells(root: Cell): ReadonlySet<Cell> {
  const hidden = new Set<Cell>()
  if (isSmall(root.count)) hideAll(root, hidden)
  else protectParts(root, hidden)
  return hidden
}

function hideAll(cell: Cell, hidden: Set<Cell>): void {
  hidden.add(cell)
  cell.parts?.forEach((part) => hideAll(part, hidden))
}

/**
 * Hides what must be hidden below a cell, as long as that is shown itself.
 * @returns what a reader knows of the cell: by its own rounding and by what is shown of its parts
 */
function protectParts(cell: Cell, hidden: Set<Cell>): Interval {
  const { count, parts } = cell
  if (isSmall(count)) return smallCount
  if (cell.exactWhenShown || count === 0) return { least: count, most: count }
  if (parts === undefined) return knownByRounding(count)
  const line = parts.map((part) => ({ count: part.count, whenShown: protectParts(part, hidden) }))
  const decisions = protectLine(line)
  parts.forEach((part, index) => {
    if (decisions[index]) hideAll(part, hidden)
  })
  return overlap(knownByRounding(count), knownByParts(line, decisions))
}

const smallCount: Interval = { least: 1, most: disclosureThreshold - 1 }

/** The sum of parts, as far as it follows from them; a hidden one is 0 only where no zero is shown. */
function knownByParts(line: readonly LinePart[], hidden: readonly boolean[]): Interval {
  const onlySmallHidden = line.every(({ count }, index) => !hidden[index] || isSmall(count))
  const whenHidden = onlySmallHidden ? smallCount : { least: hidden.every(Boolean) ? 0 : 1, most: Infinity }
  const known = line.map(({ whenShown }, index) => (hidden[index] ? whenHidden : whenShown))
  return {
    least: known.reduce((sum, { least }) => sum + least, 0),
    most: known.reduce((sum, { most }) => sum + most, 0),
  }
}

function overlap(a: Interval, b: Interval): Interval {
  return { least: Math.max(a.least, b.least), most: Math.min(a.most, b.most) }
}
