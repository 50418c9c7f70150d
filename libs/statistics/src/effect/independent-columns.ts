/** What is left of a column of length 1 after the others are taken out, below which it counts as depending on them. */
const tolerance = 1e-8

/**
 * Do the columns of a matrix each add something? By Gram-Schmidt, longest remainder first, done twice for rounding.
 * @param matrix row-major, rows x columns
 * @returns false also when there are fewer rows than columns
 */
export function hasIndependentColumns(matrix: Float64Array, columns: number): boolean {
  const rows = matrix.length / columns
  if (rows < columns) return false
  let left = Array.from({ length: columns }, (_column, j) =>
    scaled(Float64Array.from({ length: rows }, (_row, i) => matrix[i * columns + j] ?? 0)),
  )
  while (left.length > 0) {
    const [longest, ...others] = left.sort((one, other) => length(other) - length(one))
    if (longest === undefined || !(length(longest) > tolerance)) return false
    const direction = scaled(longest)
    left = others.map((column) => without(without(column, direction), direction))
  }
  return true
}

const dot = (one: Float64Array, other: Float64Array): number =>
  one.reduce((sum, value, index) => sum + value * (other[index] ?? 0), 0)

const length = (column: Float64Array): number => Math.sqrt(dot(column, column))

/** Brought to length 1; a column of zeros stays one. */
const scaled = (column: Float64Array): Float64Array => {
  const size = length(column)
  return size === 0 ? column : column.map((value) => value / size)
}

const without = (column: Float64Array, direction: Float64Array): Float64Array => {
  const part = dot(column, direction)
  return column.map((value, index) => value - part * (direction[index] ?? 0))
}
