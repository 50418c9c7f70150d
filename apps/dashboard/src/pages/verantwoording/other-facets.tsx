import { formatCount } from '@rode-draad/charts'
import type { TaggerEvaluation } from '@rode-draad/contract'
import { DataTable } from '../../components/figure/data-table.js'
import { labelName } from '../signalen/label-name.js'
import { verantwoordingLabels } from './labels.js'
import { measures, percent, type Quality } from './quality-table.js'

const words = verantwoordingLabels.others

type OtherFacet = TaggerEvaluation['otherFacets']['facets'][number]

/** The labels that the word list alone decides: one table for each kind. */
export function OtherFacets({ evaluation: { otherFacets } }: { readonly evaluation: TaggerEvaluation }) {
  const { texts, writers, facets } = otherFacets
  return facets.map((facet, index) => (
    <section className="figure" key={facet.facet}>
      <FacetQuality
        facet={facet}
        how={index === 0 ? words.how(formatCount(texts), formatCount(writers)) : null}
      />
    </section>
  ))
}

/** All codes together first, and then those with examples enough; the others are counted in a sentence. */
function FacetQuality({ facet: { facet, all, codes }, how }: { facet: OtherFacet; how: string | null }) {
  const known = codes.filter(({ figures }) => figures !== null)
  const few = codes.length - known.length
  const many = words.many[facet]
  return (
    <>
      <h2>{words.title[facet]}</h2>
      <p className="finding">
        {all.figures === null
          ? words.none(many)
          : words.finding(many, percent(all.figures.recall), percent(all.figures.precision))}
      </p>
      {how !== null && <p>{how}</p>}
      {all.figures !== null && (
        <DataTable
          title={words.title[facet]}
          rows={[...known, all]}
          columns={[
            {
              title: words.column[facet],
              value: (row: Quality) => (row === all ? words.all : codeName(facet, row.code)),
            },
            ...measures<Quality>(),
          ]}
        />
      )}
      {few > 0 && <p className="quiet-note">{words.few(formatCount(few))}</p>}
    </>
  )
}

function codeName(facet: OtherFacet['facet'], code: string): string {
  if (facet !== 'referral') return labelName(facet, code)
  const [from = '', to = ''] = code.split('>')
  return words.referral(labelName('institution', from), labelName('institution', to))
}
