import type { LearntPart } from './tag-model.js'

/** The weights of hashed words, row by row; a row has one for each code of the model. */
export interface WordTable {
  /** `<facet> <code>`, in the order of a row. */
  readonly codes: readonly string[]
  /** What a text without known words has, by code. */
  readonly bias: Float64Array
  readonly rowCount: number
  /** Row of a hash; -1 for one that the model does not know. */
  rowOf(hash: number): number
  /** rowCount x codes, row after row: steps, small so that a row is read at once. */
  readonly steps: Int8Array
  /** By code: what one step is worth. */
  readonly scales: Float64Array
}

/** Weights are kept in 127 steps on either side of 0. */
const STEPS = 127

/** Reads the tables of a model file as one. @throws RangeError when the parts of one are not of one size */
export function readWordTables(tables: readonly LearntPart['words'][]): WordTable {
  const read = tables.map(readSteps)
  const known = [...new Set(read.flatMap(({ rows }) => [...rows]))]
  const rowOf = hashIndex(known)
  const codes = read.flatMap((table) => table.codes)
  const joined = new Int8Array(known.length * codes.length)
  let from = 0
  for (const { rows, steps, scales } of read) {
    const width = scales.length
    rows.forEach((hash, row) => {
      const start = rowOf(hash) * codes.length + from
      joined.set(steps.subarray(row * width, (row + 1) * width), start)
    })
    from += width
  }
  return {
    codes,
    bias: Float64Array.from(read.flatMap(({ bias }) => bias)),
    rowCount: known.length,
    steps: joined,
    scales: Float64Array.from(read.flatMap(({ scales }) => scales)),
    rowOf,
  }
}

function readSteps({ codes, scales, bias, hashes, weights }: LearntPart['words']) {
  const rows = new Uint32Array(bytesOf(hashes).buffer)
  const steps = new Int8Array(bytesOf(weights).buffer)
  if (
    steps.length !== rows.length * codes.length ||
    scales.length !== codes.length ||
    bias.length !== codes.length
  )
    throw new RangeError('de tabel van woorden in het model heeft niet één maat')
  return { codes, scales, bias, rows, steps }
}

/** So many places tell of most hashes at once that they are not there; few enough to stay near. */
const FILTER = 2 ** 17

/** Row of a hash; -1 for one that is not there. Open addressing over a power of two. */
function hashIndex(hashes: readonly number[]): (hash: number) => number {
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, hashes.length * 2)))
  const rows = Uint32Array.from(hashes)
  const places = new Int32Array(size).fill(-1)
  rows.forEach((hash, row) => {
    let place = hash & (size - 1)
    while (places[place] !== -1) place = (place + 1) & (size - 1)
    places[place] = row
  })
  const filter = new Uint8Array(FILTER)
  for (const hash of rows) filter[(hash >>> 1) & (FILTER - 1)] = 1
  return (hash) => {
    if (filter[(hash >>> 1) & (FILTER - 1)] !== 1) return -1
    let place = hash & (size - 1)
    for (;;) {
      const row = places[place] ?? -1
      if (row < 0 || rows[row] === hash) return row
      place = (place + 1) & (size - 1)
    }
  }
}

/**
 * The table as it stands in the model file: hashes and weights as base64 of little-endian numbers.
 * @param weights by code, as long as there are hashes
 */
export function writeWordTable(
  codes: readonly string[],
  bias: readonly number[],
  hashes: readonly number[],
  weights: readonly Float64Array[],
): LearntPart['words'] {
  const scales = weights.map((ofCode) => {
    const largest = ofCode.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0)
    return Number((largest / STEPS).toPrecision(4))
  })
  const steps = new Int8Array(hashes.length * codes.length)
  weights.forEach((ofCode, code) => {
    const scale = scales[code] ?? 0
    ofCode.forEach((weight, row) => {
      const step = scale === 0 ? 0 : Math.round(weight / scale)
      steps[row * codes.length + code] = Math.max(-STEPS, Math.min(STEPS, step))
    })
  })
  return {
    codes: [...codes],
    scales,
    bias: bias.map((value) => Math.round(value * 1000) / 1000),
    hashes: base64Of(new Uint8Array(Uint32Array.from(hashes).buffer)),
    weights: base64Of(new Uint8Array(steps.buffer)),
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))
}

function base64Of(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary)
}
