import { Loaded } from '../../components/figure/loaded.js'
import { PageHeading } from '../../components/shell/page-heading.js'
import { labels } from '../../labels.js'
import { AlternativesFigure } from './alternatives-figure.js'
import { CurveFigure } from './curve-figure.js'
import { GroupsPart } from './groups-part.js'
import { mainReading } from './finding.js'
import { PatternFigures } from './pattern-figures.js'
import { ReferenceDateForm } from '../../components/reference-date-form.js'
import { StagesFigure } from './stages-figure.js'
import { TimelinePart } from './timeline-part.js'
import { useChoices, useCurve, usePatterns, useReadings, useStages } from './use-doorlooptijd.js'
import { WithinFigure } from './within-figure.js'

/** Van signaal naar maatregel: how long until a structural measure is in force, and for what there is none yet. */
export function DoorlooptijdPage() {
  const { referenceDate, by, pattern, change } = useChoices()
  const readings = useReadings(referenceDate)
  const curve = useCurve(referenceDate, mainReading)
  const shortest = useCurve(referenceDate, 'shortest')
  const longest = useCurve(referenceDate, 'longest')
  const patterns = usePatterns(referenceDate)
  const stages = useStages(referenceDate)
  return (
    <>
      <PageHeading
        title={labels.pages.doorlooptijd}
        intro={labels.doorlooptijd.intro}
        fictional={readings.data?.meta.fictional ?? false}
      />
      <p className="notice">{labels.doorlooptijd.sample}</p>
      <ReferenceDateForm referenceDate={referenceDate} choose={(date) => change({ referenceDate: date })} />
      <Loaded query={readings}>
        {({ rows }) => (
          <Loaded query={curve}>
            {(steps) => (
              <Loaded query={shortest}>
                {(short) => (
                  <Loaded query={longest}>
                    {(long) => (
                      <CurveFigure curve={steps} shortest={short.rows} longest={long.rows} readings={rows} />
                    )}
                  </Loaded>
                )}
              </Loaded>
            )}
          </Loaded>
        )}
      </Loaded>
      <Loaded query={readings}>{(answer) => <WithinFigure answer={answer} />}</Loaded>
      <Loaded query={readings}>{(answer) => <AlternativesFigure answer={answer} />}</Loaded>
      <Loaded query={stages.figures}>
        {(answer) => (
          <Loaded query={stages.curves}>
            {(curves) => <StagesFigure answer={answer} curves={curves.rows} />}
          </Loaded>
        )}
      </Loaded>
      <Loaded query={patterns}>{(answer) => <PatternFigures answer={answer} />}</Loaded>
      <Loaded query={patterns}>
        {({ rows }) => (
          <TimelinePart referenceDate={referenceDate} patterns={rows} chosen={pattern} change={change} />
        )}
      </Loaded>
      <GroupsPart referenceDate={referenceDate} by={by} change={change} />
    </>
  )
}
