import type { Word } from './word.js'

/**
 * The traits of all words that stand, wholly or in part, in the signs before a place: whether any has one.
 * @param place offset in the text @param reach how many signs
 */
export function traitsBefore(words: readonly Word[], place: number, reach: number): number {
  // The first word that begins at the place or behind it
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((words[middle]?.start ?? 0) < place) low = middle + 1
    else high = middle
  }
  let traits = 0
  for (let at = low - 1; at >= 0; at--) {
    const word = words[at]
    if (word === undefined || word.end <= place - reach) break
    traits |= word.traits
  }
  return traits
}
