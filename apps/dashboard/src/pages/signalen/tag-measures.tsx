import { formatCount, formatDecimal, formatShare, formatMoment } from '@rode-draad/charts'
import type { TagAgreementAnswer, TagQualityAnswer } from '@rode-draad/contract'
import { DataTable } from '../../components/figure/data-table.js'
import { Loaded } from '../../components/figure/loaded.js'
import { signalenLabels } from './labels.js'
import { themeName } from './theme-name.js'
import { type DataKind, useTagAgreement, useTagQuality } from './use-signalen.js'

const labels = signalenLabels.measures
const { columns } = labels

type Quality = TagQualityAnswer['data'][number]
type Agreement = TagAgreementAnswer['data'][number]

/** How well the tagger does and how far people agree, by the random samples alone. */
export function TagMeasures({ data }: { readonly data: DataKind }) {
  const quality = useTagQuality(data)
  const agreement = useTagAgreement(data)
  return (
    <section className="tag-measures" aria-label={labels.region}>
      <Loaded query={quality}>{(answer) => <QualityTable answer={answer} />}</Loaded>
      <Loaded query={agreement}>{(answer) => <AgreementTable answer={answer} />}</Loaded>
    </section>
  )
}

function QualityTable({ answer: { data, meta } }: { readonly answer: TagQualityAnswer }) {
  const enough = data.filter(({ precision, recall }) => precision !== null && recall !== null).length
  const counts = { enough: formatCount(enough), themes: formatCount(data.length) }
  return (
    <div className="figure">
      <h2>{labels.qualityTitle}</h2>
      <p className="finding">
        {meta.signals === 0
          ? labels.qualityNone
          : labels.quality({ signals: formatCount(meta.signals), ...counts })}
      </p>
      {meta.signals > 0 && (
        <DataTable
          title={labels.qualityTitle}
          rows={data}
          columns={[
            { title: columns.theme, value: ({ code }: Quality) => themeName(code) },
            { title: columns.judged, value: ({ judged }: Quality) => judged },
            { title: columns.found, value: ({ found }: Quality) => found },
            { title: columns.both, value: ({ both }: Quality) => both },
            shareColumn(columns.precision, ({ precision }) => precision),
            shareColumn(columns.recall, ({ recall }) => recall),
          ]}
        />
      )}
      <p className="quiet-note">
        {labels.qualityNote(formatCount(meta.minimum))}
        {meta.notBlind > 0 && ` ${labels.notBlind(formatCount(meta.notBlind))}`}
      </p>
      <p className="quiet-note">
        {labels.asOf(meta.source, formatMoment(meta.asOf))}
        {meta.taggerVersions.length > 0 && ` ${labels.versions(meta.taggerVersions.join(', '))}`}
      </p>
    </div>
  )
}

function shareColumn(title: string, share: (row: Quality) => Quality['precision']) {
  return {
    title,
    value: (row: Quality) => share(row)?.share ?? null,
    text: (row: Quality) => {
      const known = share(row)
      if (known === null) return labels.few
      return labels.share(
        ...([known.share, known.lower, known.upper].map(percent) as [string, string, string]),
      )
    },
  }
}

const percent = (share: number) => formatShare(share, 0)

function AgreementTable({ answer: { data, meta } }: { readonly answer: TagAgreementAnswer }) {
  const cases = data[0]?.cases ?? 0
  const text = (value: number | null) =>
    value === null ? (cases < meta.minimum ? labels.few : labels.none) : formatDecimal(value, 2)
  return (
    <div className="figure">
      <h2>{labels.agreementTitle}</h2>
      <p className="finding">{cases === 0 ? labels.agreementNone : labels.agreement(formatCount(cases))}</p>
      {cases > 0 && (
        <DataTable
          title={labels.agreementTitle}
          rows={data}
          columns={[
            { title: columns.theme, value: ({ code }: Agreement) => themeName(code) },
            { title: columns.cases, value: (row: Agreement) => row.cases },
            {
              title: columns.kappa,
              value: ({ kappa }: Agreement) => kappa,
              text: ({ kappa }) => text(kappa),
            },
            {
              title: columns.alpha,
              value: ({ alpha }: Agreement) => alpha,
              text: ({ alpha }) => text(alpha),
            },
          ]}
        />
      )}
      <p className="quiet-note">{labels.agreementNote(formatCount(meta.minimum))}</p>
      <p className="quiet-note">{labels.asOf(meta.source, formatMoment(meta.asOf))}</p>
    </div>
  )
}
