/**
 * Puts words into classes so that the classes of two words in a row say most about each other: the exchange algorithm
 * (Kneser and Ney 1993; Martin, Liermann and Ney 1998). Each word in turn goes to the class where the likelihood of the
 * texts under a bigram model of classes is highest, until hardly a word moves. The same texts give the same classes.
 * @param {string[][]} sentences words in their order
 * @param {{ classes: number, least: number }} how many classes, and how often a word must stand to be put into one
 * @returns {string[][]} the words of each class, those that stand most often first
 */
export function clusterWords(sentences, { classes, least }) {
  const seen = new Map()
  for (const word of sentences.flat()) seen.set(word, (seen.get(word) ?? 0) + 1)
  const words = [...seen]
    .filter(([, count]) => count >= least)
    .sort(([a, many], [b, more]) => more - many || (a < b ? -1 : 1))
    .map(([word]) => word)
  // Words that are rarer are all one, number 0
  const numberOf = new Map(words.map((word, at) => [word, at + 1]))
  const { counts, after, before } = countPairs(sentences, numberOf)

  const classOf = counts.map((_, word) => word % classes)
  const total = counts.reduce((sum, count) => sum + count, 0)
  const xLogX = Float64Array.from({ length: total + 2 }, (_, x) => (x < 2 ? 0 : x * Math.log(x)))
  const pairs = new Float64Array(classes * classes)
  const sizes = new Float64Array(classes)
  counts.forEach((count, word) => {
    sizes[classOf[word]] += count
    for (const [next, many] of after[word]) pairs[classOf[word] * classes + classOf[next]] += many
  })

  /** Adds what a word brings to a class, or takes it away. */
  const put = (word, to, { followed, preceded, itself }, sign) => {
    for (const [one, many] of followed) pairs[to * classes + one] += sign * many
    for (const [one, many] of preceded) pairs[one * classes + to] += sign * many
    pairs[to * classes + to] += sign * itself
    sizes[to] += sign * counts[word]
  }
  const grown = (from, by) => xLogX[from + by] - xLogX[from]
  /** How much the log likelihood grows when a word comes into a class. */
  const gainOf = (word, to, { followed, preceded, itself }) => {
    let gain = -2 * grown(sizes[to], counts[word])
    let own = itself
    for (const [one, many] of followed)
      if (one === to) own += many
      else gain += grown(pairs[to * classes + one], many)
    for (const [one, many] of preceded)
      if (one === to) own += many
      else gain += grown(pairs[one * classes + to], many)
    return gain + grown(pairs[to * classes + to], own)
  }
  for (let round = 0; round < 20; round++) {
    let moved = 0
    for (let word = 1; word < counts.length; word++) {
      const neighbours = {
        followed: byClass(after[word], word, classOf),
        preceded: byClass(before[word], word, classOf),
        itself: after[word].get(word) ?? 0,
      }
      put(word, classOf[word], neighbours, -1)
      let [best, most] = [classOf[word], -Infinity]
      for (let to = 0; to < classes; to++) {
        const gain = gainOf(word, to, neighbours)
        if (gain > most) [best, most] = [to, gain]
      }
      if (best !== classOf[word]) moved += 1
      classOf[word] = best
      put(word, best, neighbours, 1)
    }
    if (moved * 500 < counts.length) break
  }
  const found = Array.from({ length: classes }, () => [])
  words.forEach((word, at) => found[classOf[at + 1]].push(word))
  return found
}

/** How often each word stands, and how often each stands right behind each. */
function countPairs(sentences, numberOf) {
  const counts = Array.from({ length: numberOf.size + 1 }, () => 0)
  const after = counts.map(() => new Map())
  const before = counts.map(() => new Map())
  const add = (map, key) => map.set(key, (map.get(key) ?? 0) + 1)
  for (const sentence of sentences) {
    const numbers = sentence.map((word) => numberOf.get(word) ?? 0)
    numbers.forEach((number, at) => {
      counts[number] += 1
      if (at + 1 === numbers.length) return
      add(after[number], numbers[at + 1])
      add(before[numbers[at + 1]], number)
    })
  }
  return { counts, after, before }
}

/** @returns pairs of a class and how often words of it are neighbours; the word itself is left out */
function byClass(neighbours, word, classOf) {
  const many = new Map()
  for (const [one, count] of neighbours)
    if (one !== word) many.set(classOf[one], (many.get(classOf[one]) ?? 0) + count)
  return [...many]
}
