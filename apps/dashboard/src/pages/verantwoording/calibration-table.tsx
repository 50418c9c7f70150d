import { formatCount, formatDecimal, formatShare } from '@rode-draad/charts'
import type { TaggerEvaluation } from '@rode-draad/contract'
import { DataTable } from '../../components/figure/data-table.js'
import { themeName } from '../signalen/theme-name.js'
import { labels } from '../../labels.js'
import { verantwoordingLabels } from './labels.js'

const words = verantwoordingLabels.calibration

interface Calibrated {
  readonly code: string
  readonly error: number
  readonly brier: number | null
}

/** How far the stated probabilities are from what is right, per theme with enough examples; nothing without any. */
export function CalibrationTable({ evaluation }: { readonly evaluation: TaggerEvaluation }) {
  const rows = evaluation.themes
    .flatMap(({ code, calibration, brier }): Calibrated[] =>
      calibration === null ? [] : [{ code, error: calibration.expectedError, brier }],
    )
    .sort((a, b) => b.error - a.error)
  const [worst] = rows
  if (worst === undefined) return null
  return (
    <section className="figure">
      <h2>{words.title}</h2>
      <p className="finding">
        {words.finding(formatCount(rows.length), themeName(worst.code), formatShare(worst.error, 0))}
      </p>
      <DataTable
        title={words.title}
        rows={rows}
        columns={[
          { title: words.columns.theme, value: ({ code }: Calibrated) => themeName(code) },
          {
            title: words.columns.error,
            value: ({ error }: Calibrated) => error,
            text: ({ error }: Calibrated) => formatShare(error, 0),
          },
          {
            title: words.columns.brier,
            value: ({ brier }: Calibrated) => brier,
            text: ({ brier }: Calibrated) => (brier === null ? labels.unknown : formatDecimal(brier, 3)),
          },
        ]}
      />
    </section>
  )
}
