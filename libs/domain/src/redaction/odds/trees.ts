/** A file of trees, as tools/grow-trees.mjs writes it. */
export interface TreesFile {
  /** Each node in the order in which it is reached by going left first: "12<-340" or, of a leaf, its value "-17", in ten-thousandths of log odds. */
  trees: string
}

const leaf = -1

/** Boosted trees: what all of them say of a row of whole numbers, added up. */
export class Trees {
  /** Which number is looked at, `leaf` for the end of a way. */
  private readonly asked: Int16Array
  /** Below it the way goes left, else right; of a leaf what it says. */
  private readonly limit: Int16Array
  /** Where the right way goes on; the left one goes on behind the node. */
  private readonly right: Int32Array
  private readonly roots: readonly number[]

  constructor({ trees }: TreesFile) {
    const nodes = trees.split(';').map((tree) => tree.split(' '))
    const count = nodes.reduce((sum, tree) => sum + tree.length, 0)
    this.asked = new Int16Array(count)
    this.limit = new Int16Array(count)
    this.right = new Int32Array(count)
    const roots: number[] = []
    let at = 0
    for (const tree of nodes) {
      roots.push(at)
      const open: number[] = []
      for (const node of tree) {
        const [asked, limit] = node.split('<').map(Number)
        this.asked[at] = limit === undefined ? leaf : (asked ?? leaf)
        this.limit[at] = limit ?? asked ?? 0
        if (limit === undefined) {
          const turn = open.pop()
          if (turn !== undefined) this.right[turn] = at + 1
        } else open.push(at)
        at += 1
      }
    }
    this.roots = roots
  }

  /** @returns hundredths of log odds */
  oddsOf(numbers: Int16Array): number {
    const { asked, limit, right } = this
    let sum = 0
    for (const root of this.roots) {
      let node = root
      for (let which = asked[node] ?? leaf; which !== leaf; which = asked[node] ?? leaf)
        node = (numbers[which] ?? 0) < (limit[node] ?? 0) ? node + 1 : (right[node] ?? 0)
      sum += limit[node] ?? 0
    }
    return sum / 100
  }
}
