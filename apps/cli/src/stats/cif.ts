import { type CompetingSpell, cumulativeIncidence } from '@rode-draad/statistics'
import { z } from 'zod'
import { type CsvRow, type CsvTable, fault, numberAt, requireColumns } from './csv-table.js'
import { observedAt, rowsByName, startsLate } from './observed-rows.js'
import { parseParams } from './params.js'

const shape = z.object({
  conf_int: z.number().gt(0).lt(1).default(0.95),
  cencode: z.number().int().default(0),
  left_truncated: z.boolean().optional(),
})

/**
 * Cumulative incidence of each cause in each group.
 * @param table columns [entry,] time, cause (a whole number; the one of `cencode` is censored) [, group]
 * @throws CommandError for parameters or fields that are wrong
 */
export function cif(table: CsvTable, params: unknown): object {
  const { conf_int: level, cencode, left_truncated } = parseParams(shape, params)
  requireColumns(table, ['time', 'cause'])
  const late = startsLate(table, left_truncated)
  const grouped = table.columns.includes('group')
  return {
    strata: rowsByName(table, grouped ? 'group' : null).map(([group, rows]) => {
      const codes = rows.map(causeAt)
      const causes = [...new Set(codes)].filter((code) => code !== cencode).sort((a, b) => a - b)
      const spells = rows.map((row, index): CompetingSpell => {
        return { ...observedAt(row, late), cause: causes.indexOf(codes[index] ?? cencode) + 1 }
      })
      const curves = cumulativeIncidence(spells, level)
      return {
        group,
        n: spells.length,
        time: curves.time,
        n_risk: curves.atRisk,
        d_any: curves.events,
        surv: curves.survival,
        causes: curves.causes.map(({ cause, events, incidence, variance, standardError, ci }) => ({
          cause: causes[cause - 1],
          d: events,
          cif: incidence,
          var_greenwood: variance,
          std_err: standardError,
          ci_plain: ci.plain,
          ci_loglog: ci.loglog,
        })),
      }
    }),
  }
}

function causeAt(row: CsvRow): number {
  const cause = numberAt(row, 'cause')
  if (!Number.isSafeInteger(cause)) throw fault(row, 'cause', 'dit is geen heel getal')
  return cause
}
