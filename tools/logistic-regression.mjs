/**
 * Logistic regression with a penalty on large weights, by AdaGrad; the same rows give the same weights.
 * @param {{ keys: string[], y: 0 | 1, weight: number }[]} examples evidence, answer, how much it counts
 * @param {number} least evidence seen in fewer examples is passed over
 * @returns {Map<string, number>} weights by evidence; small ones left out
 */
export function learnWeights(examples, least = 1) {
  const seen = new Map()
  for (const { keys } of examples) for (const key of keys) seen.set(key, (seen.get(key) ?? 0) + 1)
  const ids = new Map()
  const rows = examples.map(({ keys, y, weight }) => ({
    y,
    weight,
    keys: keys
      .filter((key) => seen.get(key) >= least)
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

const quoted = (text) => `'${text.replaceAll("'", "\\'")}'`

/**
 * A module that exports the weights as text, in their order: as WeightTable reads them. Evidence with signs beyond
 * Latin-1 is left out: a single one makes the whole text take two bytes a sign, in every thread.
 * @returns {string} TypeScript
 */
export function weightsModule(name, comment, weights) {
  const pairs = [...weights]
    .map(([key, weight]) => [key, Number(weight.toFixed(2))])
    .filter(([key, weight]) => Math.abs(weight) >= 0.1 && /^[\0-\xff]*$/.test(key))
    .map(([key, weight]) => `${key}=${weight}`)
    .sort()
  return `/** ${comment} */\nexport const ${name} =\n  ${quoted(pairs.join(';'))}\n`
}
