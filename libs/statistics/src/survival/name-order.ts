/** Order of names of groups: numbers by value and before words, words by their characters. */
export function compareNames(one: string, other: string): number {
  const [left, right] = [Number(one), Number(other)]
  const words = [one.trim() === '' || Number.isNaN(left), other.trim() === '' || Number.isNaN(right)]
  if (words[0] !== words[1]) return words[0] ? 1 : -1
  if (!words[0] && left !== right) return left - right
  return one < other ? -1 : one > other ? 1 : 0
}
