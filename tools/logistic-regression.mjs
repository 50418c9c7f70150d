/**
 * Logistic regression with a penalty on large weights, by AdaGrad; the same rows give the same weights.
 * @param {{ keys: string[], y: 0 | 1, weight: number }[]} examples evidence, answer, how much it counts
 * @param {(key: string) => number} leastOf evidence seen in fewer examples is passed over
 * @returns {Map<string, number>} weights by evidence; small ones left out
 */
export function learnWeights(examples, leastOf) {
  const seen = new Map()
  for (const { keys } of examples) for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1)
  const ids = new Map()
  const rows = examples.map(({ keys, y, weight }) => ({
    y,
    weight,
    keys: keys
      .filter((key) => seen.get(key) >= leastOf(key))
      .map((key) => {
        if (!ids.has(key)) ids.set(key, ids.size)
        return ids.get(key)
      }),
  }))
  const weights = new Float64Array(ids.size)
  const squares = new Float64Array(ids.size).fill(1e-3)
  const penalty = 0.004
  let state = 12345
  const random = () => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) / 2 ** 32
  for (let round = 0; round < 25; round++) {
    for (let at = rows.length - 1; at > 0; at--) {
      const other = Math.floor(random() * (at + 1))
      ;[rows[at], rows[other]] = [rows[other], rows[at]]
    }
    for (const { keys, y, weight } of rows) {
      const sum = keys.reduce((total, key) => total + weights[key], 0)
      const error = (1 / (1 + Math.exp(-sum)) - y) * weight
      for (const key of keys) {
        const slope = error + penalty * weights[key]
        squares[key] += slope * slope
        weights[key] -= (0.15 * slope) / Math.sqrt(squares[key])
      }
    }
  }
  return new Map(
    [...ids].map(([key, id]) => [key, weights[id]]).filter(([, weight]) => Math.abs(weight) > 0.05),
  )
}

/**
 * A file with the weights as one text, in their order: as WeightTable reads them. JSON, for of TypeScript V8 keeps the
 * source beside the text, in every thread. Evidence with signs beyond Latin-1 is left out: a single one makes the whole
 * text take two bytes a sign.
 * @returns {string} JSON
 */
export function weightsFile(about, weights) {
  const pairs = [...weights]
    .map(([key, weight]) => [key, Number(weight.toFixed(2))])
    .filter(([key, weight]) => Math.abs(weight) >= 0.1 && /^[\0-\xff]*$/.test(key))
    .map(([key, weight]) => `${key}=${weight}`)
    .sort()
  return `${JSON.stringify({ about, weights: pairs.join(';') }, null, 2)}\n`
}
