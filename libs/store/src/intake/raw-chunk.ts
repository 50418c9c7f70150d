import { longestSignal, type ReadColumns } from '@rode-draad/contract'

/** Rows as they came in, not looked at yet, as many as go through together. Numbers are those of the file. */
export type RawChunk = { readonly throughRow: number } & (
  | {
      readonly kind: 'lines'
      /** Whole lines of UTF-8, `firstRow` the first of them. */
      readonly bytes: Uint8Array
      readonly firstRow: number
    }
  | {
      readonly kind: 'cells'
      readonly read: ReadColumns
      readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[]
    }
)

/**
 * How much goes through together at most: few enough that a batch shows progress, enough that PostgreSQL is asked seldom.
 * Only a row that is longer by itself makes a longer chunk.
 */
export const chunkRows = 500
export const chunkBytes = 1_000_000
/** A row longer than this is set apart without its text, so that no sender decides how much memory it takes. */
export const longestRow = longestSignal
