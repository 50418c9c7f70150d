import type { EvidenceRow } from './evidence.js'
import { noSymbol, symbolOfLetters } from './symbols.js'

/** Adds the last 2, 3, 4 and 5 letters of a word that is longer than those. */
export function addTails(folded: string, aspect: number, row: EvidenceRow): void {
  const { length } = folded
  for (let size = 2; size <= 5 && size < length; size++)
    row.add(aspect, symbolOfLetters(folded, length - size, length), noSymbol)
}
