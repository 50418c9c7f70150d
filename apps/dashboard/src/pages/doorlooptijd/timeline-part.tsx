import type { TimeToMeasurePatternRow } from '@rode-draad/contract'
import { isOpen } from '@rode-draad/domain'
import { Choice } from '../../components/choice.js'
import { CountedScope } from '../../components/figure/counted-scope.js'
import { FigureScope } from '../../components/figure/figure-scope.js'
import { Loaded } from '../../components/figure/loaded.js'
import type { UrlChanges } from '../../use-url-state.js'
import { labels } from '../../labels.js'
import { doorlooptijdLabels } from './labels.js'
import { TimelineFigure } from './timeline-figure.js'
import { PatternSignalsFigure } from './pattern-signals-figure.js'
import { type Asked, usePatternSignals, useTimeline } from './use-doorlooptijd.js'

const words = doorlooptijdLabels.timeline

interface TimelinePartProps {
  readonly asked: Asked
  readonly patterns: readonly TimeToMeasurePatternRow[]
  /** Code from the address; null for no choice. */
  readonly chosen: string | null
  readonly change: (changes: UrlChanges) => void
}

/** The life of the pattern that the reader chooses; at first the one open longest. */
export function TimelinePart({ asked, patterns, chosen, change }: TimelinePartProps) {
  const byTitle = [...patterns].sort((a, b) => a.title.localeCompare(b.title, 'nl'))
  const isKnown = chosen !== null && patterns.some((row) => row.pattern === chosen)
  const pattern = isKnown ? chosen : longestOpen(patterns)
  const timeline = useTimeline(asked, pattern)
  const signals = usePatternSignals(asked, pattern)
  if (pattern === undefined) return null
  return (
    <>
      {chosen !== null && !isKnown && (
        <p className="notice" role="status">
          {labels.unknownChoice}
        </p>
      )}
      <form className="filters" onSubmit={(event) => event.preventDefault()}>
        <Choice
          label={words.choice}
          value={pattern}
          options={byTitle.map((row) => ({ value: row.pattern, label: row.title }))}
          onChoose={(value) => change({ pattern: value })}
        />
      </form>
      <Loaded query={timeline}>
        {(answer) => (
          <FigureScope facts={[[words.choice, titleOf(patterns, pattern)]]}>
            <TimelineFigure answer={answer} />
            <Loaded query={signals}>
              {(counted) =>
                counted.rows.length === 0 ? (
                  <p>{doorlooptijdLabels.patternSignals.none}</p>
                ) : (
                  <CountedScope>
                    <PatternSignalsFigure answer={counted} timeline={answer.rows} />
                  </CountedScope>
                )
              }
            </Loaded>
          </FigureScope>
        )}
      </Loaded>
    </>
  )
}

function titleOf(patterns: readonly TimeToMeasurePatternRow[], code: string): string {
  return patterns.find(({ pattern }) => pattern === code)?.title ?? code
}

/** Code of the pattern that has been open longest; undefined for no patterns. */
export function longestOpen(patterns: readonly TimeToMeasurePatternRow[]): string | undefined {
  const [longest] = [...patterns].sort(
    (a, b) => Number(isOpen(b)) - Number(isOpen(a)) || (b.days ?? 0) - (a.days ?? 0),
  )
  return longest?.pattern
}
