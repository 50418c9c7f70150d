import { mannKendall, seasonalTrend, theilSen, type TrendTest } from '@rode-draad/statistics'
import { z } from 'zod'
import { type CsvTable, numberAt, optionalNumberAt, requireColumns } from './csv-table.js'
import { parseParams } from './params.js'

const shape = z.object({ conf_int: z.number().gt(0).lt(1).default(0.95) })

/**
 * Trend of a series, and of the same series season by season.
 * @param table columns index, cycle, season, value (empty: missing)
 */
export function trend(table: CsvTable, params: unknown): object {
  requireColumns(table, ['index', 'cycle', 'season', 'value'])
  const { conf_int: level } = parseParams(shape, params)
  const rows = table.rows.map((row) => ({
    time: numberAt(row, 'index'),
    cycle: numberAt(row, 'cycle'),
    season: numberAt(row, 'season'),
    value: optionalNumberAt(row, 'value'),
  }))
  const plain = mannKendall(rows)
  const line = theilSen(rows, level)
  const seasonal = seasonalTrend(rows, level)
  return {
    mann_kendall: {
      n: plain.n,
      ...testFields(plain),
      tau_b: plain.tauB,
      sen_slope: line.slope,
      sen_lower: line.lower,
      sen_upper: line.upper,
      intercept_median: line.intercept,
      n_slopes: line.slopes,
    },
    seasonal_mann_kendall: {
      ...testFields(seasonal),
      seasonal_sen_slope_per_cycle: seasonal.slope,
      sen_lower: seasonal.lower,
      sen_upper: seasonal.upper,
      n_slopes: seasonal.slopes,
      per_season: seasonal.seasons.map(({ season, n, score, variance, slope }) => ({
        season,
        n,
        S: score,
        var_S: variance,
        sen_slope: slope,
      })),
      hirsch_slack_optional: seasonal.correlated === null ? null : correlatedFields(seasonal.correlated),
    },
  }
}

const testFields = ({ score, variance, z, pValue }: TrendTest) => ({
  S: score,
  var_S: variance,
  z,
  p_value: pValue,
})

const correlatedFields = ({ variance, z, pValue }: TrendTest) => ({ var_S: variance, z, p_value: pValue })
