import { formatCount, formatShare } from '@rode-draad/charts'
import type { TaggerEvaluation } from '@rode-draad/contract'
import { laws as lawList } from '@rode-draad/domain'
import { DataTable } from '../../components/figure/data-table.js'
import type { DataColumn } from '../../components/figure/table-column.js'
import { themeName } from '../signalen/theme-name.js'
import { verantwoordingLabels } from './labels.js'

const { themes: words, laws } = verantwoordingLabels

export type Quality = TaggerEvaluation['laws'][number]
type OfTheme = TaggerEvaluation['themes'][number]

/** Per theme how many were found and how many of them are right, on texts that the tagger did not learn from. */
export function ThemeQuality({ evaluation }: { readonly evaluation: TaggerEvaluation }) {
  const { allThemes, texts, writers, themes } = evaluation
  const { figures } = allThemes
  const count = formatCount(texts)
  return (
    <section className="figure">
      <h2>{words.title}</h2>
      <p className="finding">
        {figures === null
          ? words.none
          : words.finding(percent(figures.recall), percent(figures.precision), count)}
      </p>
      <p>{words.how(count, formatCount(writers))}</p>
      <DataTable
        title={words.title}
        rows={themes}
        columns={[
          { title: words.columns.theme, value: ({ code }: OfTheme) => themeName(code) },
          ...measures<OfTheme>(),
          {
            title: words.columns.decidedBy,
            value: ({ decidedBy }: OfTheme) => words.decidedBy[decidedBy],
          },
        ]}
      />
      <p className="quiet-note">{words.reading}</p>
    </section>
  )
}

export function LawQuality({ evaluation }: { readonly evaluation: TaggerEvaluation }) {
  const { figures } = evaluation.allLaws
  return (
    <section className="figure">
      <h2>{laws.title}</h2>
      <p className="finding">
        {figures === null ? words.none : laws.finding(percent(figures.recall), percent(figures.precision))}
      </p>
      <DataTable
        title={laws.title}
        rows={evaluation.laws}
        columns={[
          { title: words.columns.law, value: ({ code }: Quality) => lawName(code) },
          ...measures<Quality>(),
        ]}
      />
    </section>
  )
}

/** How many examples there are, and what was found of them. */
export function measures<Row extends Quality>(): DataColumn<Row>[] {
  const one = (title: string, of: (figures: NonNullable<Quality['figures']>) => number | null) => ({
    title,
    value: ({ figures }: Row) => (figures === null ? null : of(figures)),
    text: ({ figures }: Row) => (figures === null ? words.few : percent(of(figures))),
  })
  return [
    { title: words.columns.n, value: ({ n }) => n },
    one(words.columns.recall, ({ recall }) => recall),
    one(words.columns.precision, ({ precision }) => precision),
    {
      title: words.columns.f1,
      value: ({ figures }) => figures?.f1 ?? null,
      text: ({ figures }) => {
        if (figures === null) return words.few
        const { f1, f1Interval } = figures
        if (f1Interval === null) return percent(f1)
        return words.interval(percent(f1), percent(f1Interval[0]), percent(f1Interval[1]))
      },
    },
  ]
}

/** A share in whole percents. */
export function percent(share: number | null): string {
  return share === null ? words.noneGiven : formatShare(share, 0)
}

function lawName(code: string): string {
  return lawList.find((law) => law.code === code)?.label ?? code
}
