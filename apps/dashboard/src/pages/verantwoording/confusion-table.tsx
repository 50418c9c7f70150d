import { formatCount } from '@rode-draad/charts'
import type { TaggerEvaluation } from '@rode-draad/contract'
import { DataTable } from '../../components/figure/data-table.js'
import { themeName } from '../signalen/theme-name.js'
import { verantwoordingLabels } from './labels.js'

const words = verantwoordingLabels.confusions

type Confusion = TaggerEvaluation['confusions'][number]

/** Which theme stands in the place of which, in two texts or more. */
export function ConfusionTable({ evaluation }: { readonly evaluation: TaggerEvaluation }) {
  const { confusions } = evaluation
  const [worst] = confusions
  return (
    <section className="figure">
      <h2>{words.title}</h2>
      <p className="finding">
        {worst === undefined
          ? words.none
          : words.finding(themeName(worst.missed), themeName(worst.given), formatCount(worst.texts))}
      </p>
      {worst !== undefined && (
        <DataTable
          title={words.title}
          rows={confusions}
          columns={[
            { title: words.columns.missed, value: ({ missed }: Confusion) => themeName(missed) },
            { title: words.columns.given, value: ({ given }: Confusion) => themeName(given) },
            { title: words.columns.texts, value: ({ texts }: Confusion) => texts },
          ]}
        />
      )}
    </section>
  )
}
