import { describe, expect, it } from '@jest/globals'
import { disclosureWidth, isSmall, roundedCount } from './disclosed-count.js'
import { type Cell, hiddenCells } from './protect-tree.js'

/** A tree without its counts: how many parts each cell has; 'leaf', or 'exact' for a leaf that is known when shown. */
type Shape = 'leaf' | 'exact' | readonly Shape[]

function treeOf(shape: Shape, leaves: Iterator<number>): Cell {
  if (shape === 'leaf') return { count: leaves.next().value as number }
  if (shape === 'exact') return { count: leaves.next().value as number, exactWhenShown: true }
  const parts = shape.map((part) => treeOf(part, leaves))
  return { count: parts.reduce((sum, { count }) => sum + count, 0), parts }
}

function cellsOf(cell: Cell): readonly Cell[] {
  return [cell, ...(cell.parts ?? []).flatMap(cellsOf)]
}

/** Counts in the order of the tree, hidden ones with a cross before them. */
function hiding(shape: Shape, ...leaves: number[]): string {
  const tree = treeOf(shape, leaves.values())
  const hidden = hiddenCells(tree)
  return cellsOf(tree)
    .map((cell) => (hidden.has(cell) ? `x${cell.count}` : String(cell.count)))
    .join(' ')
}

const line: Shape = ['leaf', 'leaf', 'leaf']

describe('hiddenCells', () => {
  it.each<[Shape, number[], string]>([
    ['leaf', [12], '12'],
    ['leaf', [3], 'x3'],
    [line, [0, 0, 0], '0 0 0 0'],
    [line, [0, 4, 2], 'x6 x0 x4 x2'],
    [[line, line, 'leaf'], [28, 0, 0, 1, 0, 2, 300], '331 x28 x28 x0 x0 x3 x1 x0 x2 300'],
    [[line, line, line], [30, 30, 30, 4, 0, 2, 40, 40, 40], '216 90 30 30 30 x6 x4 x0 x2 120 40 40 40'],
    [[line, line], [28, 10, 2, 40, 0, 50], '130 40 28 x10 x2 90 40 0 50'],
  ])('of %j with %j hides %p', (shape, leaves, hidden) => expect(hiding(shape, ...leaves)).toBe(hidden))

  it('does not count on the rounding of a cell that its parts tell more about', () => {
    const others: Shape = ['leaf', line, line]
    expect(hiding(others, 5, 10, 10, 10, 10, 10, 10)).toBe('65 x5 x30 x10 x10 x10 x30 x10 x10 x10')
    expect(hiding(['leaf', 'leaf', 'leaf'], 5, 30, 30)).toBe('65 x5 30 30')
  })
})

interface Range {
  least: number
  most: number
  small: boolean
}

/**
 * Goes through every tree of a shape up to a sum, puts those together that look the same to who knows the sum, and
 * every part that is known exactly when shown, and gives the smallest range of a cell that is small in one of them.
 */
function smallestRange(shape: Shape, leafCount: number, largestSum: number): number {
  const groups = new Map<string, Range[]>()
  for (const leaves of countsUpTo(leafCount, largestSum)) {
    const tree = treeOf(shape, leaves.values())
    const hidden = hiddenCells(tree)
    if (hidden.size === 0) continue
    const cells = cellsOf(tree)
    const answer = hidden.has(tree) ? '' : `${tree.count}|`
    const key = answer + cells.map((cell) => (hidden.has(cell) ? 'x' : shownAs(cell))).join()
    const ranges = groups.get(key)
    if (!ranges) {
      groups.set(
        key,
        cells.map(({ count }) => ({ least: count, most: count, small: isSmall(count) })),
      )
      continue
    }
    cells.forEach(({ count }, index) => {
      const range = ranges[index]
      if (!range) return
      range.least = Math.min(range.least, count)
      range.most = Math.max(range.most, count)
      range.small ||= isSmall(count)
    })
  }
  const ranges = [...groups.values()].flat().filter(({ small }) => small)
  return Math.min(...ranges.map(({ least, most }) => most - least))
}

function shownAs({ count, exactWhenShown }: Cell): number {
  return exactWhenShown ? count : roundedCount(count)
}

/** Every row of so many whole numbers with at most that sum; always the same array. */
function* countsUpTo(length: number, sum: number, row: number[] = []): Generator<readonly number[]> {
  if (row.length === length) {
    yield row
    return
  }
  for (let count = 0; count <= sum; count += 1) {
    row.push(count)
    yield* countsUpTo(length, sum - count, row)
    row.pop()
  }
}

const leaves = (count: number): Shape => Array<Shape>(count).fill('leaf')

describe('trying every tree that gives the same answers, a small count', () => {
  it.each<[string, Shape, number, number]>([
    ['two parts', leaves(2), 2, 60],
    ['three parts', leaves(3), 3, 50],
    ['four parts', leaves(4), 4, 32],
    ['six parts', leaves(6), 6, 16],
    ['eight parts', leaves(8), 8, 13],
    ['parts known exactly', ['exact', 'exact', 'exact'], 3, 45],
    ['a part known exactly among others', ['leaf', 'exact', 'leaf'], 3, 50],
    ['two quarters and a rest', [leaves(2), leaves(2), 'leaf'], 5, 23],
    ['quarters that share a week', [['leaf', 'exact'], ['exact', 'leaf'], 'leaf'], 5, 23],
    ['quarters of one week', [leaves(1), leaves(1), leaves(1), 'leaf'], 4, 34],
  ])('in %s keeps a wide range', (_name, shape, leafCount, largestSum) => {
    expect(smallestRange(shape, leafCount, largestSum)).toBeGreaterThanOrEqual(disclosureWidth)
  })
})
