/** Buckets of the table of letter weights. */
export const letterBuckets = 16_384

/**
 * The rows of two, three and four letters of a word with its ends, hashed to places in the table of weights.
 * @param folded small letters without diacritics
 */
export function everyLetterRow(folded: string, visit: (bucket: number) => void): void {
  const last = folded.length
  // -1 and last stand for the ends of the word
  const codeAt = (at: number): number => (at < 0 ? 1 : at >= last ? 2 : folded.charCodeAt(at))
  for (let at = -1; at < last; at++) {
    let hash = 0x811c9dc5
    hash = Math.imul(hash ^ codeAt(at), 0x01000193)
    for (let size = 2; size <= 4 && at + size <= last + 1; size++) {
      hash = Math.imul(hash ^ codeAt(at + size - 1), 0x01000193)
      const mixed = Math.imul(hash ^ (hash >>> 15) ^ size, 0x85ebca6b)
      visit((mixed ^ (mixed >>> 13)) & (letterBuckets - 1))
    }
  }
}
