import { soundOf } from '../dictionary/sound-of.js'

/** "Jans", "Jantje", "Geertje": behind a name of three letters or more they leave it the same. */
const endings = ['s', 'tje', 'je', 'pje', 'etje', 'ke', 'ie', 'eke']
const shortest = 3

/** Whether two parts of names are the same but for an ending. */
export function isSameStem(a: string, b: string): boolean {
  if (a === b) return true
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= shortest && long.startsWith(short) && endings.includes(long.slice(short.length))
}

/** How many letters are other ones, one more or one less. @returns more than `most` as `most + 1` */
function differences(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let row = 1; row <= a.length; row++) {
    const here = [row]
    let least = row
    for (let at = 1; at <= b.length; at++) {
      const other = (before[at - 1] ?? 0) + (a.charCodeAt(row - 1) === b.charCodeAt(at - 1) ? 0 : 1)
      const fewest = Math.min(other, (before[at] ?? 0) + 1, (here[at - 1] ?? 0) + 1)
      here.push(fewest)
      least = Math.min(least, fewest)
    }
    if (least > most) return most + 1
    before = here
  }
  return before[b.length] ?? most + 1
}

/** Alike in sound, such as "Yachou" and "Jachou". */
const soundsSame = 88

/**
 * How much two words are written alike, so that a name that is written in two ways is seen as one.
 * @returns of a hundred: 100 for the same, 0 when half of the letters differ
 */
export function likeness(a: string, b: string): number {
  if (a === b) return 100
  const longest = Math.max(a.length, b.length)
  const most = longest >> 1
  const different = differences(a, b, most)
  if (different > most) return 0
  const alike = Math.round(100 * (1 - different / longest))
  if (alike >= soundsSame || Math.min(a.length, b.length) <= 2) return alike
  return soundOf(a) === soundOf(b) ? soundsSame : alike
}
