import { ears as detect, earsAlpha, type EarsWeek } from '@rode-draad/statistics'
import { z } from 'zod'
import { countSeries, rowNumbers, rowRange } from './count-series.js'
import { type CsvTable, requireColumns } from './csv-table.js'
import { parseParams } from './params.js'

const shape = z.object({
  runs: z.array(
    z.object({
      method: z.enum(['C1', 'C2', 'C3']),
      baseline: z.number().int().min(2).default(7),
      minSigma: z.number().min(0).default(0),
      alpha: z.number().gt(0).lt(1).optional(),
      range: rowNumbers.optional(),
    }),
  ),
})

/**
 * Unusual weeks from a short history, one result per run; arrays by k, the number of the row from 1.
 * @param table columns index, count
 */
export function ears(table: CsvTable, params: unknown): object {
  requireColumns(table, ['index', 'count'])
  const { runs } = parseParams(shape, params)
  const counts = countSeries(table)
  return {
    runs: runs.map(({ range, alpha, ...run }) => {
      const level = alpha ?? earsAlpha[run.method]
      const { z, weeks } = detect(counts, {
        ...run,
        alpha: level,
        ...(range === undefined ? {} : { range: rowRange(range, table) }),
      })
      return { ...run, alpha: level, z, ...fields(weeks), ...(run.method === 'C3' ? c3Fields(weeks) : {}) }
    }),
  }
}

const fields = (weeks: readonly EarsWeek[]) => ({
  k: weeks.map(({ row }) => row + 1),
  observed: weeks.map(({ observed }) => observed),
  baseline_mean: weeks.map(({ baselineMean }) => baselineMean),
  baseline_sd_used: weeks.map(({ baselineSd }) => baselineSd),
  standardised: weeks.map(({ standardised }) => standardised),
  upperbound: weeks.map(({ upperbound }) => upperbound),
  alarm: weeks.map(({ alarm }) => alarm),
})

const c3Fields = (weeks: readonly EarsWeek[]) => ({
  c3_statistic: weeks.map(({ c3Statistic }) => c3Statistic),
  alarm_c3_gt_2: weeks.map(({ c3StatisticAlarm }) => c3StatisticAlarm),
})
