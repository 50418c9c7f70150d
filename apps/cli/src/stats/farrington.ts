import { farringtonFlexible, type FarringtonWeek } from '@rode-draad/statistics'
import { z } from 'zod'
import { countSeries, rowNumbers, rowRange } from './count-series.js'
import { type CsvTable, fault, optionalNumberAt, requireColumns, textAt } from './csv-table.js'
import { parseParams } from './params.js'

const whole = z.number().int()
const calendar = { freq: whole.min(1).optional(), epochAsDate: z.boolean().optional() }
/** Unknown settings (fitFun) are passed on to the result as they are. */
const control = z.looseObject({
  ...calendar,
  range: rowNumbers,
  b: whole.min(1),
  w: whole.min(0),
  noPeriods: whole.min(1).default(1),
  pastWeeksNotIncluded: whole.min(0).nullish(),
  reweight: z.boolean().default(true),
  weightsThreshold: z.number().positive().default(2.58),
  trend: z.boolean().default(true),
  pThresholdTrend: z.number().min(0).max(1).default(0.05),
  limit54: z.tuple([z.number().min(0), whole.min(1)]).default([5, 4]),
  powertrans: z.enum(['2/3', '1/2', 'none']).default('2/3'),
  thresholdMethod: z.enum(['delta', 'nbPlugin', 'muan']).default('delta'),
  alpha: z.number().gt(0).lt(1).default(0.05),
  populationOffset: z.boolean().default(false),
  seDispersion: z.enum(['package', 'phi']).optional(),
})
const shape = z.object({ ...calendar, runs: z.array(z.object({ run: z.string(), control })) })

/**
 * Unusual weeks by farringtonFlexible, one result per run; arrays by k, the number of the row from 1.
 * @param table columns index, date (empty when years are counted in rows), count [, population]
 */
export function farrington(table: CsvTable, params: unknown): object {
  requireColumns(table, ['index', 'date', 'count'])
  const { runs, freq = 52, epochAsDate = false } = parseParams(shape, params)
  const counts = countSeries(table)
  return {
    runs: runs.map(({ run, control }) => {
      const settings = {
        ...control,
        freq: control.freq ?? freq,
        epochAsDate: control.epochAsDate ?? epochAsDate,
      }
      const { pastWeeksNotIncluded, seDispersion } = control
      const weeks = farringtonFlexible(
        {
          counts,
          ...(settings.epochAsDate ? { dates: table.rows.map((row) => textAt(row, 'date')) } : {}),
          ...(control.populationOffset ? { population: populations(table) } : {}),
        },
        {
          ...settings,
          range: rowRange(control.range, table),
          pastWeeksNotIncluded: pastWeeksNotIncluded ?? control.w,
          seDispersion: seDispersion ?? 'package',
        },
      )
      return { run, control: settings, ...fields(weeks) }
    }),
  }
}

const fields = (weeks: readonly FarringtonWeek[]) => ({
  k: weeks.map(({ row }) => row + 1),
  observed: weeks.map(({ observed }) => observed),
  upperbound: weeks.map(({ upperbound }) => upperbound),
  alarm: weeks.map(({ alarm }) => alarm),
  expected: weeks.map(({ expected }) => expected),
  phi: weeks.map(({ dispersion }) => dispersion),
  trend: weeks.map(({ dispersion, trend }) => (dispersion === null ? null : trend !== null)),
  trend_coef: weeks.map(({ trend }) => trend),
  pvalue: weeks.map(({ pValue }) => pValue),
  score: weeks.map(({ score }) => score),
  degenerate: weeks.map(({ degenerate }) => degenerate),
})

function populations(table: CsvTable): (number | null)[] {
  requireColumns(table, ['population'])
  return table.rows.map((row) => {
    const people = optionalNumberAt(row, 'population')
    if (people !== null && people <= 0) throw fault(row, 'population', 'hier hoort een getal boven 0')
    return people
  })
}
