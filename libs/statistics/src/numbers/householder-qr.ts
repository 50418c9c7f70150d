/**
 * W^(1/2) X = Q R P' of a weighted design by Householder reflections. Columns are brought to one length
 * before weighting and then pivoted, and so are rows: rows of tiny weight are solved as well as the others, and neither weights nor
 * units decide about the rank.
 * @source Businger & Golub 1965, doi:10.1007/BF01436084; rows: Powell & Reid 1969, in Information Processing 68, 122-126
 */
export class HouseholderQr {
  /** Row i of the factors is row #rows[i] of the design. */
  readonly #rows: Int32Array
  /** Column j of the factors is column #columns[j] of the design. */
  readonly #columns: Int32Array
  readonly #roots: Float64Array
  /** Of the columns before weighting. */
  readonly #lengths: Float64Array
  /** R above the diagonal; from the diagonal on the vector v of the reflection I - v v'. */
  readonly #factors: Float64Array[]
  readonly #diagonal: Float64Array

  /**
   * @param design row-major, rows * columns
   * @param weights >= 0, one a row
   * @throws RangeError naming the first column that depends on the others
   */
  constructor(design: Float64Array, columns: number, weights: Float64Array) {
    this.#roots = weights.map(Math.sqrt)
    this.#lengths = columnLengths(design, columns, weights.length)
    this.#rows = Int32Array.from(weights.keys())
    this.#columns = Int32Array.from({ length: columns }, (_, j) => j)
    this.#factors = Array.from(this.#columns, (j) =>
      this.#roots.map((root, i) => (root * (design[i * columns + j] ?? 0)) / (this.#lengths[j] || 1)),
    )
    this.#diagonal = new Float64Array(columns)
    const squares = new Float64Array(this.#factors.map((column) => dot(column, column, 0)))
    const weighted = squares.map(Math.sqrt)
    for (let k = 0; k < columns; k++) this.#reduce(k, squares, weighted)
  }

  /** Coefficients of the weighted least squares fit to a response. */
  solve(response: Float64Array): Float64Array {
    const z = this.#roots.map((_, i) => {
      const row = this.#rows[i] ?? i
      return (response[row] ?? 0) * (this.#roots[row] ?? 0)
    })
    this.#factors.forEach((v, k) => reflect(v, z, k))
    this.#substituteBack(z, this.#columns.length - 1)
    return this.#inDesignUnits(z)
  }

  /** Diagonal of W^(1/2) X (X'WX)^-1 X' W^(1/2): the squared lengths of the rows of Q. */
  leverages(): Float64Array {
    const leverages = new Float64Array(this.#rows.length)
    for (let j = 0; j < this.#columns.length; j++) {
      const column = new Float64Array(this.#rows.length)
      column[j] = 1
      for (let k = j; k >= 0; k--) reflect(this.#factors[k] ?? column, column, k)
      this.#rows.forEach((row, i) => (leverages[row] = (leverages[row] ?? 0) + (column[i] ?? 0) ** 2))
    }
    return leverages
  }

  /** (X'WX)^-1 = P R^-1 R^-T P'. */
  covariance(): number[][] {
    const inverse = Array.from(this.#columns, (_, j) => {
      const unit = new Float64Array(this.#columns.length)
      unit[j] = 1
      this.#substituteBack(unit, j)
      return this.#inDesignUnits(unit)
    })
    return Array.from(this.#columns, (_, i) =>
      Array.from(this.#columns, (__, j) =>
        inverse.reduce((sum, column) => sum + (column[i] ?? 0) * (column[j] ?? 0), 0),
      ),
    )
  }

  /**
   * Step k: the longest remaining column, with its largest row on top, is reflected onto the diagonal.
   * @param squares of the lengths that remain, kept up to date
   * @param weighted lengths before the first step, in the order of the design
   */
  #reduce(k: number, squares: Float64Array, weighted: Float64Array): void {
    let best = k
    for (let j = k + 1; j < squares.length; j++) if ((squares[j] ?? 0) > (squares[best] ?? 0)) best = j
    for (const list of [this.#factors, this.#columns, squares]) swap<unknown>(list, k, best)
    const v = this.#factors[k] ?? squares
    let head = k
    for (let i = k + 1; i < v.length; i++) if (Math.abs(v[i] ?? 0) > Math.abs(v[head] ?? 0)) head = i
    for (const list of [this.#rows, ...this.#factors]) swap(list, k, head)
    const length = Math.sqrt(dot(v, v, k))
    const column = this.#columns[k] ?? k
    if (!(length > v.length * Number.EPSILON * (weighted[column] ?? 0)))
      throw new RangeError(`design: column ${column} depends on the others (rank ${k} of ${squares.length})`)
    const top = v[k] ?? 0
    const signed = top < 0 ? -length : length
    this.#diagonal[k] = -signed
    v[k] = top + signed
    const factor = 1 / Math.sqrt(length * (length + Math.abs(top)))
    for (let i = k; i < v.length; i++) v[i] = (v[i] ?? 0) * factor
    for (let j = k + 1; j < squares.length; j++) {
      const other = this.#factors[j] ?? v
      reflect(v, other, k)
      const before = squares[j] ?? 0
      const left = before - (other[k] ?? 0) ** 2
      // taken anew once much of it has cancelled
      squares[j] = left > 1e-2 * before ? left : dot(other, other, k + 1)
    }
  }

  /** R x = z for the first rows up to `last`, in place. */
  #substituteBack(z: Float64Array, last: number): void {
    for (let i = last; i >= 0; i--) {
      const column = this.#factors[i] ?? z
      const value = (z[i] ?? 0) / (this.#diagonal[i] ?? 1)
      z[i] = value
      for (let j = 0; j < i; j++) z[j] = (z[j] ?? 0) - value * (column[j] ?? 0)
    }
  }

  #inDesignUnits(solution: Float64Array): Float64Array {
    const coefficients = new Float64Array(this.#columns.length)
    this.#columns.forEach((j, i) => (coefficients[j] = (solution[i] ?? 0) / (this.#lengths[j] ?? 1)))
    return coefficients
  }
}

function columnLengths(design: Float64Array, columns: number, rows: number): Float64Array {
  const squares = new Float64Array(columns)
  for (let i = 0; i < rows; i++)
    for (let j = 0; j < columns; j++) squares[j] = (squares[j] ?? 0) + (design[i * columns + j] ?? 0) ** 2
  return squares.map(Math.sqrt)
}

function swap<T>(list: { [index: number]: T }, i: number, j: number): void {
  const [first, second] = [list[i], list[j]]
  if (first === undefined || second === undefined) return
  list[i] = second
  list[j] = first
}

function dot(left: Float64Array, right: Float64Array, from: number): number {
  let sum = 0
  for (let i = from; i < left.length; i++) sum += (left[i] ?? 0) * (right[i] ?? 0)
  return sum
}

/** target -= v v' target, from row `from` down. */
function reflect(v: Float64Array, target: Float64Array, from: number): void {
  const share = dot(v, target, from)
  for (let i = from; i < v.length; i++) target[i] = (target[i] ?? 0) - share * (v[i] ?? 0)
}
