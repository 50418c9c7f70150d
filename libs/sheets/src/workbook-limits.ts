/** Largest file that is read, in bytes. */
export const largestWorkbook = 20_000_000
/** Largest that its parts may be together once unpacked, in bytes; some hundred thousand rows. */
export const largestUnpacked = 150_000_000
/** Most cells that its sheets may have together, counted from A1 to the last that has something. */
export const mostCells = 5_000_000
/** What a sheet can have. @source Microsoft, Excel specifications and limits */
export const lastRow = 1_048_576
export const lastColumn = 16_384
