import { PageHeading } from '../../components/shell/page-heading.js'
import { FigureScope } from '../../components/figure/figure-scope.js'
import { Loaded } from '../../components/figure/loaded.js'
import { useCountedPlaces } from '../../components/shell/use-session.js'
import { labels } from '../../labels.js'
import { patronenLabels } from './labels.js'
import { chosenFacts, narrowedSentence } from './chosen-facts.js'
import { FilterForm } from './filter-form.js'
import { PatronenFigures } from './patronen-figures.js'
import { defaultFocus, periodsOf, splitTrendRows } from './trend-rows.js'
import { usePatronen } from './use-patronen.js'

/** First year one can choose: reports older than that are not in the sources. */
const firstYear = 2015

/** Patronen: what signals are about, per week, quarter or year. */
export function PatronenPage() {
  const { filters, unknown, data, change, trends } = usePatronen()
  const places = useCountedPlaces()
  const answer = trends.data?.answer
  const asOf = answer?.meta.asOf.slice(0, 10)
  const { dated } = splitTrendRows(answer?.rows ?? [], trends.data?.period ?? filters.period)
  const periods = periodsOf(dated)
  const chosen = filters.focus !== undefined && periods.includes(filters.focus) ? filters.focus : undefined
  const focus = chosen ?? (asOf === undefined ? undefined : defaultFocus(periods, asOf))
  return (
    <>
      <PageHeading
        title={labels.pages.patronen}
        intro={patronenLabels.intro}
        fictional={answer?.meta.fictional ?? data === 'demo'}
      />
      {unknown && (
        <p className="notice" role="status">
          {labels.unknownChoice}
        </p>
      )}
      <FilterForm
        filters={filters}
        data={data}
        years={yearsUntil(asOf)}
        periods={periods}
        focus={focus}
        controlled={answer?.meta.controlled ?? false}
        change={change}
      />
      <Loaded query={trends}>
        {({ answer: { rows, meta }, period, instead }) => (
          <>
            {instead !== null && <p className="notice">{patronenLabels.instead[instead]}</p>}
            <FigureScope facts={chosenFacts(filters, places)}>
              <PatronenFigures {...{ rows, meta, period, focus }} only={narrowedSentence(filters, places)} />
            </FigureScope>
          </>
        )}
      </Loaded>
    </>
  )
}

function yearsUntil(day: string | undefined): readonly string[] {
  if (day === undefined) return []
  return Array.from({ length: Number(day.slice(0, 4)) - firstYear + 1 }, (_, index) =>
    String(firstYear + index),
  )
}
