/** Boosted trees by gradients and histograms, as in LightGBM: the same rows give the same trees. */

const bins = 64

/**
 * Numbers between which the values of a column are told apart: at most 63, with about as many values between each two.
 * @param rare whether values of a column with at most 64 of them are each told apart, however seldom they are
 */
function limitsOf(values, rare) {
  const sorted = Int16Array.from(values).sort()
  if (rare) {
    const different = [...new Set(sorted)]
    if (different.length <= bins) return different.slice(1)
  }
  const limits = []
  for (let bin = 1; bin < bins; bin++) {
    const limit = sorted[Math.floor((bin * sorted.length) / bins)]
    if (limit > sorted[0] && limit !== limits.at(-1)) limits.push(limit)
  }
  return limits
}

/** How many limits a value has reached: its bin. */
function binOf(limits, value) {
  let [low, high] = [0, limits.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (value >= limits[middle]) low = middle + 1
    else high = middle
  }
  return low
}

/** What a leaf may become: the sums of its rows, by column and bin. */
class Leaf {
  constructor(rows, columns) {
    this.rows = rows
    this.slopes = new Float64Array(columns * bins)
    this.curves = new Float64Array(columns * bins)
  }
}

/**
 * @param {Int16Array[]} looks one for each row, of the same length
 * @param {ArrayLike<0 | 1>} answers @param {ArrayLike<number>} weights how much each row counts
 * @param how trees: how many; leaves: of one tree at most; rate: how much of each tree is taken; least: what a leaf has
 *   to hold of doubt (rows times likely times unlikely); penalty: on large values; rows, columns: the share of them that a tree is grown from;
 *   rare: see limitsOf
 * @returns {Node[]} roots: { column, limit, left, right } or { value } in log odds
 */
export function growTrees(looks, answers, weights, how) {
  const width = looks[0].length
  const limits = Array.from({ length: width }, (_, column) =>
    limitsOf(
      looks.map((look) => look[column]),
      how.rare === true,
    ),
  )
  const binned = limits.map((ofColumn, column) =>
    Uint8Array.from(looks, (look) => binOf(ofColumn, look[column])),
  )
  const odds = new Float64Array(looks.length)
  const [slopes, curves] = [new Float64Array(looks.length), new Float64Array(looks.length)]
  let state = 12345
  const random = () => (state = (Math.imul(state, 1103515245) + 12345) >>> 0) / 2 ** 32
  const trees = []
  for (let tree = 0; tree < how.trees; tree++) {
    for (let row = 0; row < looks.length; row++) {
      const likely = 1 / (1 + Math.exp(-odds[row]))
      slopes[row] = (likely - answers[row]) * weights[row]
      curves[row] = likely * (1 - likely) * weights[row]
    }
    const rows = Int32Array.from(looks.keys()).filter(() => random() < how.rows)
    const columns = limits.flatMap((ofColumn, column) =>
      ofColumn.length > 0 && random() < how.columns ? [column] : [],
    )
    const root = growTree({ rows, columns, binned, limits, slopes, curves, how })
    for (let row = 0; row < looks.length; row++) odds[row] += valueAt(root, looks[row])
    trees.push(root)
  }
  return trees
}

function valueAt(root, look) {
  let node = root
  while (node.value === undefined) node = look[node.column] < node.limit ? node.left : node.right
  return node.value
}

/** What all trees say of a row. */
export const oddsOfTrees = (trees, look) => trees.reduce((sum, root) => sum + valueAt(root, look), 0)

function growTree({ rows, columns, binned, limits, slopes, curves, how }) {
  const add = (leaf) => {
    const { rows } = leaf
    const [ownSlopes, ownCurves] = [
      Float64Array.from(rows, (row) => slopes[row]),
      Float64Array.from(rows, (row) => curves[row]),
    ]
    columns.forEach((column, at) => {
      const ofColumn = binned[column]
      const from = at * bins
      for (let one = 0; one < rows.length; one++) {
        const place = from + ofColumn[rows[one]]
        leaf.slopes[place] += ownSlopes[one]
        leaf.curves[place] += ownCurves[one]
      }
    })
    return leaf
  }
  const worth = (slope, curve) => (slope * slope) / (curve + how.penalty)

  /** The best place to divide a leaf. */
  function bestSplit(leaf) {
    let [slope, curve] = [0, 0]
    for (const row of leaf.rows) {
      slope += slopes[row]
      curve += curves[row]
    }
    leaf.value = (-slope / (curve + how.penalty)) * how.rate
    leaf.gain = 0
    const whole = worth(slope, curve)
    columns.forEach((column, at) => {
      let [left, leftCurve] = [0, 0]
      for (let bin = 0; bin < limits[column].length; bin++) {
        const place = at * bins + bin
        left += leaf.slopes[place]
        leftCurve += leaf.curves[place]
        if (leftCurve < how.least) continue
        if (curve - leftCurve < how.least) break
        const gain = worth(left, leftCurve) + worth(slope - left, curve - leftCurve) - whole
        if (gain > leaf.gain) Object.assign(leaf, { gain, column, bin })
      }
    })
    return leaf
  }

  const node = {}
  const open = [{ leaf: bestSplit(add(new Leaf(rows, columns.length))), node }]
  for (let leaves = 1; leaves < how.leaves; leaves++) {
    open.sort((a, b) => b.leaf.gain - a.leaf.gain)
    const best = open[0]
    if (!(best.leaf.gain > 1e-6)) break
    open.shift()
    const { leaf } = best
    const ofColumn = binned[leaf.column]
    const left = new Leaf(
      leaf.rows.filter((row) => ofColumn[row] <= leaf.bin),
      columns.length,
    )
    const right = new Leaf(
      leaf.rows.filter((row) => ofColumn[row] > leaf.bin),
      columns.length,
    )
    // The sums of the smaller one are added up, those of the larger one are what is left
    const [small, large] = left.rows.length < right.rows.length ? [left, right] : [right, left]
    add(small)
    for (const sums of ['slopes', 'curves'])
      for (let at = 0; at < leaf[sums].length; at++) large[sums][at] = leaf[sums][at] - small[sums][at]
    Object.assign(best.node, {
      column: leaf.column,
      limit: limits[leaf.column][leaf.bin],
      left: {},
      right: {},
    })
    open.push(
      { leaf: bestSplit(left), node: best.node.left },
      { leaf: bestSplit(right), node: best.node.right },
    )
  }
  for (const { leaf, node: end } of open) end.value = Math.round(leaf.value * 10_000) / 10_000
  return node
}

const written = (node) =>
  node.value === undefined
    ? `${node.column}<${node.limit} ${written(node.left)} ${written(node.right)}`
    : String(Math.round(node.value * 10_000))

/** A file with the trees, as Trees reads them. @returns {string} JSON */
export const treesFile = (about, trees) =>
  `${JSON.stringify({ about, trees: trees.map(written).join(';') }, null, 2)}\n`
