/** Two hashes of a row of letters that can be put together from those of its parts. */
const baseOne = 0x01000193
const baseTwo = 0x2545f491

/** A set of pairs of hashes: the first leads to a place, the second tells whether it is the same. */
class HashSet {
  private readonly firsts: Int32Array
  private readonly seconds: Int32Array
  private readonly mask: number

  constructor(count: number) {
    let size = 16
    while (size < count * 2) size *= 2
    this.firsts = new Int32Array(size)
    this.seconds = new Int32Array(size)
    this.mask = size - 1
  }

  private placeOf(one: number, two: number): number {
    let at = (one ^ (one >>> 15)) & this.mask
    while (
      (this.firsts[at] !== 0 || this.seconds[at] !== 0) &&
      (this.firsts[at] !== one || this.seconds[at] !== two)
    )
      at = (at + 1) & this.mask
    return at
  }

  add(one: number, two: number): void {
    const at = this.placeOf(one, two)
    this.firsts[at] = one
    this.seconds[at] = two
  }

  has(one: number, two: number): boolean {
    const at = this.placeOf(one, two)
    return this.firsts[at] === one && this.seconds[at] === two
  }
}

const longest = 64
const powersOne = new Int32Array(longest + 1).fill(1)
const powersTwo = new Int32Array(longest + 1).fill(1)
for (let at = 1; at <= longest; at++) {
  powersOne[at] = Math.imul(powersOne[at - 1] ?? 1, baseOne)
  powersTwo[at] = Math.imul(powersTwo[at - 1] ?? 1, baseTwo)
}

/** Visits the hashes of a word and of the word without each of its letters, as long as `visit` says no. */
function somePart(folded: string, withWhole: boolean, visit: (one: number, two: number) => boolean): boolean {
  const length = folded.length
  let [wholeOne, wholeTwo] = [0, 0]
  for (let at = 0; at < length; at++) {
    wholeOne = (Math.imul(wholeOne, baseOne) + folded.charCodeAt(at)) | 0
    wholeTwo = (Math.imul(wholeTwo, baseTwo) + folded.charCodeAt(at)) | 0
  }
  if (withWhole && visit(wholeOne, wholeTwo)) return true
  let [headOne, headTwo, tailOne, tailTwo] = [0, 0, wholeOne, wholeTwo]
  for (let at = 0; at < length; at++) {
    const code = folded.charCodeAt(at)
    const behind = length - at - 1
    const powerOne = powersOne[behind] ?? 0
    const powerTwo = powersTwo[behind] ?? 0
    tailOne = (tailOne - Math.imul(code, powerOne)) | 0
    tailTwo = (tailTwo - Math.imul(code, powerTwo)) | 0
    // The first letter is hardly ever the slip
    if (
      at > 0 &&
      visit((Math.imul(headOne, powerOne) + tailOne) | 0, (Math.imul(headTwo, powerTwo) + tailTwo) | 0)
    )
      return true
    headOne = (Math.imul(headOne, baseOne) + code) | 0
    headTwo = (Math.imul(headTwo, baseTwo) + code) | 0
  }
  return false
}

/**
 * Finds words that are one of a list with one letter missing, added or changed. By hashes of 64 bits together: another
 * word is taken for one of them by accident about once in a billion.
 * @param words small letters; only those of `shortest` letters or more take part
 * @returns whether a word is near one of them; a word of the list itself is near, one of more than 64 letters is not
 */
export function nearWords(words: Iterable<string>, shortest = 7): (folded: string) => boolean {
  const list = [...words].filter(({ length }) => length >= shortest && length <= longest)
  const known = new HashSet(list.reduce((sum, { length }) => sum + length + 1, 0))
  for (const word of list)
    somePart(word, true, (one, two) => {
      known.add(one, two)
      return false
    })
  return (folded) =>
    folded.length >= shortest - 1 &&
    folded.length <= longest &&
    somePart(folded, true, (one, two) => known.has(one, two))
}
