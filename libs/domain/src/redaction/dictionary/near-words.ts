/**
 * Finds words that are one of a list with one letter missing, added or changed.
 * @param words small letters; only those of `shortest` letters or more take part
 * @returns whether a word is near one of them; a word of the list itself is near
 */
export function nearWords(words: Iterable<string>, shortest = 7): (folded: string) => boolean {
  const whole = new Set<string>()
  const shortened = new Set<string>()
  for (const word of words) {
    if (word.length < shortest) continue
    whole.add(word)
    for (let at = 0; at < word.length; at++) shortened.add(word.slice(0, at) + word.slice(at + 1))
  }
  return (folded) => {
    if (folded.length < shortest - 1) return false
    if (whole.has(folded) || shortened.has(folded)) return true
    for (let at = 0; at < folded.length; at++) {
      const less = folded.slice(0, at) + folded.slice(at + 1)
      if (whole.has(less) || shortened.has(less)) return true
    }
    return false
  }
}
