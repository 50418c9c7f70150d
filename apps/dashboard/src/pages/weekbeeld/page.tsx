import { formatDate, formatMoment, formatPeriod } from '@rode-draad/charts'
import type { WeekReviewAnswer } from '@rode-draad/contract'
import { roleRules } from '@rode-draad/domain'
import { CountedScope } from '../../components/figure/counted-scope.js'
import { Loaded } from '../../components/figure/loaded.js'
import { PageHeading } from '../../components/shell/page-heading.js'
import { labels } from '../../labels.js'
import { CloseWeek } from './close-week.js'
import { EditionPart } from './edition-part.js'
import { weekbeeldLabels as words } from './labels.js'
import { SignalsFigure } from './signals-figure.js'
import { useChosenWeek, useWeekReview } from './use-weekbeeld.js'
import { WeekChoice } from './week-choice.js'
import { WeekLists } from './week-lists.js'

/** Weekbeeld: what is new, what waits and what is open, to look at together once a week. */
export function WeekbeeldPage() {
  const { session, data, week, unknownWeek, wantsCurrent, change } = useChosenWeek()
  const review = useWeekReview(week?.code ?? '', data)
  const mayClose = session.data !== undefined && roleRules[session.data.role].may.includes('close-week')
  return (
    <>
      <PageHeading title={labels.pages.weekbeeld} intro={words.intro} fictional={data === 'demo'} />
      {data !== undefined && week !== null && (
        <WeekChoice key={data} week={week} data={data} unknown={unknownWeek} change={change} />
      )}
      <Loaded query={session}>
        {() => (
          <Loaded query={review}>
            {(answer) => (
              <>
                <Week answer={answer} wantsCurrent={wantsCurrent} change={change} />
                {mayClose && answer.data.over && answer.edition === null && data !== undefined && (
                  <CloseWeek week={answer.data.week} data={data} />
                )}
              </>
            )}
          </Loaded>
        )}
      </Loaded>
    </>
  )
}

interface WeekProps {
  readonly answer: WeekReviewAnswer
  readonly wantsCurrent: boolean
  readonly change: ReturnType<typeof useChosenWeek>['change']
}

/** The fixed edition where there is one, unless the state of now is asked for. */
function Week({ answer, wantsCurrent, change }: WeekProps) {
  const { edition } = answer
  const { data, meta } = edition === null || wantsCurrent ? answer : edition
  const { findings, signals } = data
  return (
    <>
      <section className="figure week-findings" aria-labelledby="in-drie-zinnen">
        <p className="week-which">
          {words.which(formatPeriod(data.week), formatDate(data.startsOn), formatDate(data.endsOn))}
        </p>
        {!data.over && <p className="notice">{words.notOver}</p>}
        <h2 id="in-drie-zinnen">{words.three}</h2>
        <ol>
          <li>{findings.signals ?? words.noCounts}</li>
          <li>{findings.measures}</li>
          <li>{findings.patterns}</li>
        </ol>
      </section>
      {edition !== null && <EditionPart edition={edition} current={wantsCurrent} change={change} />}
      {signals !== null && findings.signals !== null && (
        <CountedScope>
          <SignalsFigure signals={signals} finding={findings.signals} meta={meta} />
        </CountedScope>
      )}
      <WeekLists review={data} fictional={meta.fictional} />
      <section className="figure" aria-labelledby="waar-dit-op-berust">
        <h2 id="waar-dit-op-berust">{words.registers.title}</h2>
        <p>{words.registers.text}</p>
        <p>{words.registers.source(meta.source, formatMoment(meta.asOf))}</p>
      </section>
    </>
  )
}
