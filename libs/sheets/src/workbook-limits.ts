/** Largest file that is read, in bytes. */
export const largestWorkbook = 20_000_000
/** Largest that its parts may be together once unpacked, in bytes; some hundred thousand rows. */
export const largestUnpacked = 150_000_000
