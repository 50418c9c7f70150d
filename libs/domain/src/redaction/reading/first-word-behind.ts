import type { Word } from './word.js'

/** @param words ascending @returns the number of the first word that ends behind the offset; how many there are for none */
export function firstWordBehind(words: readonly Word[], offset: number): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle]?.end ?? 0) > offset) high = middle
    else low = middle + 1
  }
  return low
}
