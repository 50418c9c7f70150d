/** Rows of numbers, one behind the other. */
export interface NumberPool {
  /** Adds a row. @returns the place of its first number */
  add(row: readonly number[]): number
  size(): number
  /** All of them; of no use any more once a row has been added. */
  numbers(): Int32Array
  empty(): void
}

const AT_FIRST = 4096

export function createNumberPool(): NumberPool {
  let numbers = new Int32Array(AT_FIRST)
  let size = 0
  return {
    add(row) {
      const place = size
      if (size + row.length > numbers.length) {
        const larger = new Int32Array(2 * (size + row.length))
        larger.set(numbers)
        numbers = larger
      }
      numbers.set(row, place)
      size += row.length
      return place
    },
    size: () => size,
    numbers: () => numbers,
    empty() {
      size = 0
    },
  }
}

/** Numbers as bits, 32 to a word. @param limit more than the largest of them */
export function bitsOf(row: readonly number[], limit: number): Uint32Array {
  const bits = new Uint32Array((limit + 31) >> 5)
  for (const number of row) bits[number >> 5] = (bits[number >> 5] ?? 0) | (1 << (number & 31))
  return bits
}
