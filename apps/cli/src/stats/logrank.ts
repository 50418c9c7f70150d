import { type GroupedSpell, logRank } from '@rode-draad/statistics'
import { z } from 'zod'
import { type CsvTable, fault, requireColumns, textAt } from './csv-table.js'
import { eventAt, observedAt, startsLate } from './observed-rows.js'
import { parseParams } from './params.js'

const shape = z.object({
  rho: z
    .union([
      z.array(z.number().min(0)),
      z
        .number()
        .min(0)
        .transform((rho) => [rho]),
    ])
    .default([0, 1]),
  stratified: z.boolean().optional(),
  left_truncated: z.boolean().optional(),
})

/**
 * Log-rank tests of the groups, one for each weight.
 * @param table columns [entry,] time, status (1 event, 0 censored), group [, stratum]
 * @throws CommandError for parameters or fields that are wrong
 */
export function logrank(table: CsvTable, params: unknown): object {
  const asked = parseParams(shape, params)
  requireColumns(table, ['time', 'status', 'group'])
  const stratified = asked.stratified ?? table.columns.includes('stratum')
  if (stratified) requireColumns(table, ['stratum'])
  const late = startsLate(table, asked.left_truncated)
  const spells = table.rows.map((row): GroupedSpell => {
    const group = textAt(row, 'group')
    if (group === '') throw fault(row, 'group', 'hier ontbreekt een naam')
    const spell = { ...observedAt(row, late), event: eventAt(row), group }
    return stratified ? { ...spell, stratum: textAt(row, 'stratum') } : spell
  })
  return {
    tests: asked.rho.map((rho) => {
      const { groups, n, events, observed, expected, variance, chiSquare, df, p } = logRank(spells, rho)
      return { rho, groups, n, events, observed, expected, variance, chisq: chiSquare, df, p_value: p }
    }),
  }
}
