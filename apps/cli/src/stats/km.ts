import {
  type BandKind,
  kaplanMeier,
  type KaplanMeierCurve,
  quantile,
  restrictedMean,
} from '@rode-draad/statistics'
import { z } from 'zod'
import { CommandError } from '../command-error.js'
import { type CsvTable, requireColumns } from './csv-table.js'
import { eventAt, observedAt, rowsByName, startsLate } from './observed-rows.js'
import { parseParams } from './params.js'

const lastTime = 'last time of the stratum'
const bandKinds = { plain: 'plain', log: 'log', 'log-log': 'loglog' } as const satisfies Record<
  string,
  BandKind
>
const writtenNumber = z
  .string()
  .regex(/^\d+(\.\d+)?(e[+-]?\d+)?$/i)
  .transform(Number)
const horizon = z.union([z.literal(lastTime), z.number().min(0), writtenNumber])

const shape = z.object({
  conf_int: z.number().gt(0).lt(1).default(0.95),
  conf_types: z.array(z.enum(['plain', 'log', 'log-log'])).default(['plain', 'log', 'log-log']),
  left_truncated: z.boolean().optional(),
  strata: z.boolean().optional(),
  rmean_tau: z.array(horizon).default([lastTime]),
  quantile_probs: z.array(z.number().gt(0).lt(1)).default([0.25, 0.5, 0.75]),
})
type Params = z.output<typeof shape>

/**
 * Kaplan-Meier curve of each group.
 * @param table columns [entry,] time, status (1 event, 0 censored) [, group]
 * @throws CommandError for parameters or fields that are wrong
 */
export function km(table: CsvTable, params: unknown): object {
  const asked = parseParams(shape, params)
  requireColumns(table, ['time', 'status'])
  const grouped = asked.strata ?? table.columns.includes('group')
  if (grouped) requireColumns(table, ['group'])
  const late = startsLate(table, asked.left_truncated)
  return {
    strata: rowsByName(table, grouped ? 'group' : null).map(([stratum, rows]) => {
      const spells = rows.map((row) => ({ ...observedAt(row, late), event: eventAt(row) }))
      return {
        stratum,
        n: spells.length,
        events: spells.filter(({ event }) => event).length,
        ...curveFields(kaplanMeier(spells, asked.conf_int), asked),
      }
    }),
  }
}

function curveFields(curve: KaplanMeierCurve, asked: Params): object {
  const kinds = asked.conf_types.map((name) => bandKinds[name])
  const perKind = (fields: (kind: BandKind) => object) =>
    Object.fromEntries(kinds.map((kind) => [kind, fields(kind)]))
  return {
    time: curve.time,
    n_risk: curve.atRisk,
    n_event: curve.events,
    n_censor: curve.censored,
    surv: curve.survival,
    greenwood_sum: curve.greenwoodSum,
    std_err: curve.standardError,
    nelson_aalen: curve.nelsonAalen,
    ci: perKind((kind) => curve.ci[kind]),
    quantiles: perKind((kind) => quantileFields(curve, asked.quantile_probs, kind)),
    rmean: asked.rmean_tau.map((tau) => restrictedMeanFields(curve, tau, asked.conf_int)),
  }
}

function quantileFields(curve: KaplanMeierCurve, probabilities: readonly number[], kind: BandKind): object {
  const quantiles = probabilities.map((p) => quantile(curve, p, kind))
  return {
    p: probabilities,
    quantile: quantiles.map((row) => row.quantile),
    lower: quantiles.map(({ lower }) => lower),
    upper: quantiles.map(({ upper }) => upper),
  }
}

function restrictedMeanFields(
  curve: KaplanMeierCurve,
  asked: number | typeof lastTime,
  level: number,
): object {
  const tau = asked === lastTime ? (curve.time.at(-1) ?? 0) : asked
  const mean = restrictedMean(curve, tau, level)
  if (mean === null) throw new CommandError('Zonder rijen is er geen gemiddelde.')
  return { tau, rmean: mean.mean, se: mean.standardError, lower_95: mean.lower, upper_95: mean.upper }
}
