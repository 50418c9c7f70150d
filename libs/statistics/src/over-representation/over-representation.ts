import { benjaminiHochberg } from '../surveillance/benjamini-hochberg.js'
import { type AssociationTests, associationTests } from './association-tests.js'
import { contingencyCells, type ContingencyCell, type ContingencyCount } from './contingency-table.js'
import { type InformationComponent, informationComponent } from './information-component.js'
import { type ReportingRatios, reportingRatios } from './reporting-ratios.js'

/** All that is said about one cell without a prior. */
export interface OverRepresentation extends ContingencyCell, ReportingRatios, AssociationTests {
  /** Observed / expected (not stratified); null when nothing was expected. */
  readonly relativeReporting: number | null
  readonly information: InformationComponent
  /** `upperP` adjusted for looking at every cell of the table. */
  readonly adjustedP: number
}

/**
 * Which rows (themes) stand out in which columns (regions)?
 * @param level of the intervals, strictly between 0 and 1
 * @returns one entry a cell, ordered as `contingencyCells`; [] for no counts
 * @throws RangeError as `contingencyCells` and `reportingRatios`
 */
export function overRepresentation(counts: readonly ContingencyCount[], level = 0.95): OverRepresentation[] {
  const cells = contingencyCells(counts).map((cell) => ({
    ...cell,
    ...reportingRatios(cell, level),
    ...associationTests(cell),
    relativeReporting: cell.expected === 0 ? null : cell.a / cell.expected,
    information: informationComponent(cell.a, cell.expected, level),
  }))
  const adjusted = benjaminiHochberg(cells.map(({ upperP }) => upperP))
  return cells.map((cell, index) => ({ ...cell, adjustedP: adjusted[index] ?? 1 }))
}
