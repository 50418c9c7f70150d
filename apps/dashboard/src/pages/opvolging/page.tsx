import { DataChoice } from '../../components/data-choice.js'
import { Loaded } from '../../components/figure/loaded.js'
import { ReferenceDateForm } from '../../components/reference-date-form.js'
import { PageHeading } from '../../components/shell/page-heading.js'
import { labels } from '../../labels.js'
import { opvolgingLabels as words } from './labels.js'
import { MeasuresFigure } from './measures-figure.js'
import { PromisesFigure } from './promises-figure.js'
import { SignalsPart } from './signals-part.js'
import { TermsPart } from './terms-part.js'
import {
  useChoices,
  useFollowUp,
  useFollowUpMeasures,
  usePromises,
  useWatchedTerms,
} from './use-opvolging.js'
import { VoicesFigure } from './voices-figure.js'
import { WatchedTermsFigure } from './watched-terms-figure.js'
import { WayFigure } from './way-figure.js'

/** Opvolging: what became of each recommendation of the ombudsman, and which terms hold. */
export function OpvolgingPage() {
  const { referenceDate, data, recommendation, start, change } = useChoices()
  const asked = { referenceDate, data }
  const followUp = useFollowUp(asked)
  const measures = useFollowUpMeasures(asked)
  const promises = usePromises(asked)
  const watched = useWatchedTerms(asked)
  return (
    <>
      <PageHeading title={labels.pages.opvolging} intro={words.intro} fictional={data === 'demo'} />
      <DataChoice data={data} choose={(kind) => change({ data: kind, recommendation: null })} />
      <ReferenceDateForm referenceDate={referenceDate} choose={(date) => change({ referenceDate: date })} />
      <Loaded query={followUp}>
        {(answer) => (
          <>
            <WayFigure answer={answer} />
            <VoicesFigure answer={answer} />
            <Loaded query={measures}>
              {(told) => <MeasuresFigure answer={told} recommendations={answer.rows} />}
            </Loaded>
            <SignalsPart data={data} recommendations={answer.rows} chosen={recommendation} change={change} />
          </>
        )}
      </Loaded>
      <Loaded query={promises}>{(answer) => <PromisesFigure answer={answer} />}</Loaded>
      <Loaded query={watched}>{(answer) => <WatchedTermsFigure answer={answer} data={data} />}</Loaded>
      <TermsPart start={start} choose={(date) => change({ start: date })} />
      <p className="notice">{words.check}</p>
    </>
  )
}
