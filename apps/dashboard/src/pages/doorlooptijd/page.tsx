import { DataChoice } from '../../components/data-choice.js'
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
  const { referenceDate, data, by, pattern, unknown, change } = useChoices()
  const asked = { referenceDate, data }
  const readings = useReadings(asked)
  const curve = useCurve(asked, mainReading)
  const shortest = useCurve(asked, 'shortest')
  const longest = useCurve(asked, 'longest')
  const patterns = usePatterns(asked)
  const stages = useStages(asked)
  return (
    <>
      <PageHeading
        title={labels.pages.doorlooptijd}
        intro={labels.doorlooptijd.intro}
        fictional={data === 'demo'}
      />
      {data === 'real' && <p className="notice">{labels.doorlooptijd.sample}</p>}
      {unknown && (
        <p className="notice" role="status">
          {labels.unknownChoice}
        </p>
      )}
      <DataChoice data={data} choose={(kind) => change({ data: kind, pattern: null })} />
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
        {({ rows }) => <TimelinePart asked={asked} patterns={rows} chosen={pattern} change={change} />}
      </Loaded>
      <GroupsPart asked={asked} by={by} change={change} />
    </>
  )
}
