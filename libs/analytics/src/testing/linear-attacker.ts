import type { Interval } from '@rode-draad/statistics'
import loadHighs from 'highs'
import type { Arithmetic, CellName } from './theme-cells.js'

// Its types describe the CommonJS build; what is imported is the function itself.
const highs = await (loadHighs as unknown as typeof loadHighs.default)()

/** A count and the values between which it must lie. */
export interface Bounded extends Interval {
  readonly cell: CellName
}

/**
 * Bounds cells by linear programming, from what is known of each cell and what holds of them together.
 * @param known what the attacker knows of cells; at least 0 for what is not in it
 * @throws Error when nothing fits: then what the attacker takes for known is wrong
 */
export function boundByLinearProgram(
  arithmetic: Arithmetic,
  known: ReadonlyMap<CellName, Interval>,
  cells: readonly CellName[],
): readonly Bounded[] {
  const { sums, atMost } = arithmetic
  const names = [...new Set([...sums.flatMap(({ of, parts }) => [of, ...parts]), ...atMost.flat()])]
  const column = new Map(names.map((name, index) => [name, index]))
  const at = (name: CellName) => {
    const index = column.get(name)
    if (index === undefined) throw new Error(`no arithmetic about ${name}`)
    return index
  }
  return highs.withModel((model) => {
    model.options.set({ output_flag: false })
    for (const name of names) {
      const { least, most } = known.get(name) ?? { least: 0, most: Infinity }
      model.addVar(least, most === Infinity ? highs.infinity : most)
    }
    for (const { of, parts } of sums) {
      model.addRow(0, 0, { indices: [at(of), ...parts.map(at)], values: [1, ...parts.map(() => -1)] })
    }
    for (const [smaller, larger] of atMost) {
      model.addRow(-highs.infinity, 0, { indices: [at(smaller), at(larger)], values: [1, -1] })
    }
    const { minimize, maximize } = highs.constants.objectiveSense
    const best = (sense: typeof minimize | typeof maximize): number => {
      model.changeObjectiveSense(sense)
      model.run()
      const status = model.getModelStatus()
      if (status === highs.constants.modelStatus.optimal) return model.getObjectiveValue()
      if (status === highs.constants.modelStatus.unbounded) return Infinity
      throw new Error(`the attacker's program has status ${String(status)}`)
    }
    return cells.map((cell) => {
      model.changeColCost(at(cell), 1)
      const bounds = { least: best(minimize), most: best(maximize) }
      model.changeColCost(at(cell), 0)
      return { cell, ...bounds }
    })
  })
}
