import { Loaded } from '../../components/figure/loaded.js'
import { ReferenceDateForm } from '../../components/reference-date-form.js'
import { PageHeading } from '../../components/shell/page-heading.js'
import { labels } from '../../labels.js'
import { opvolgingLabels as words } from './labels.js'
import { MeasuresFigure } from './measures-figure.js'
import { PromisesFigure } from './promises-figure.js'
import { SignalsPart } from './signals-part.js'
import { TermsPart } from './terms-part.js'
import { useChoices, useFollowUp, useFollowUpMeasures, usePromises } from './use-opvolging.js'
import { VoicesFigure } from './voices-figure.js'
import { WayFigure } from './way-figure.js'

/** Opvolging: what became of each recommendation of the ombudsman, and which terms hold. */
export function OpvolgingPage() {
  const { referenceDate, recommendation, start, change } = useChoices()
  const followUp = useFollowUp(referenceDate)
  const measures = useFollowUpMeasures(referenceDate)
  const promises = usePromises(referenceDate)
  return (
    <>
      <PageHeading
        title={labels.pages.opvolging}
        intro={words.intro}
        fictional={followUp.data?.meta.fictional ?? false}
      />
      <ReferenceDateForm referenceDate={referenceDate} choose={(date) => change({ referenceDate: date })} />
      <Loaded query={followUp}>
        {(answer) => (
          <>
            <WayFigure answer={answer} />
            <VoicesFigure answer={answer} />
            <Loaded query={measures}>
              {(told) => <MeasuresFigure answer={told} recommendations={answer.rows} />}
            </Loaded>
            <SignalsPart recommendations={answer.rows} chosen={recommendation} change={change} />
          </>
        )}
      </Loaded>
      <Loaded query={promises}>{(answer) => <PromisesFigure answer={answer} />}</Loaded>
      <TermsPart start={start} choose={(date) => change({ start: date })} />
      <p className="notice">{words.check}</p>
    </>
  )
}
