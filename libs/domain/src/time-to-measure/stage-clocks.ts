import type { PlainDate } from '../dates/plain-date.js'
import { parseVagueDate } from '../dates/vague-date.js'
import type { MeasureFact, PatternFact } from './facts.js'
import type { PatternSpell } from './pattern-spell.js'
import { isProved, type Stage, type StageName, stageNames, stagesOf } from './readings.js'
import { listed, spellOf } from './spells.js'

/** A pattern on one clock; `stage` of the spell says which stage stopped it. */
export type StageSpell = PatternSpell & { readonly clock: StageName }

/**
 * Each stage as a clock of its own, from the first signal to that stage or a later one: what is in force has been
 * adopted, on a day that may not be known. A stage that falls before the first signal by vagueness counts as day 0 and
 * is marked; one that was certainly there before it, or a measure in force by then, is listed as 'bestond al'.
 * @param measures at least every measure that a pattern names
 * @returns a row per pattern and stage, in the order given; [] for no patterns
 * @throws RangeError when a named measure is not given
 * @throws InvalidVagueDate when a date cannot be read
 */
export function stageSpellsOf(
  patterns: readonly PatternFact[],
  measures: readonly MeasureFact[],
  referenceDate: PlainDate,
): readonly StageSpell[] {
  const byCode = new Map(measures.map((measure) => [measure.code, measure]))
  return patterns.flatMap((pattern) => {
    const reached = pattern.measures.flatMap((code) => {
      const measure = byCode.get(code)
      if (measure === undefined)
        throw new RangeError(`pattern ${pattern.code} names an unknown measure: ${code}`)
      return stagesOf(measure, referenceDate)
    })
    const stages = [...reached, ...recognition(pattern, referenceDate)]
    return stageNames.map((clock) => ({ ...onClock(pattern, stages, { clock, referenceDate }), clock }))
  })
}

function onClock(
  pattern: PatternFact,
  stages: readonly Stage[],
  { clock, referenceDate }: { clock: StageName; referenceDate: PlainDate },
): PatternSpell {
  if (pattern.firstSignal === null) return listed(pattern, 'zonder datum', [])
  const first = parseVagueDate(pattern.firstSignal)
  const standing = new Set(
    stages.flatMap(({ stage, measure, date }) =>
      stage === 'in-force' && date.used <= first.used ? [measure] : [],
    ),
  )
  const existing = stages.filter(({ stage, measure }) => stage === 'in-force' && standing.has(measure))
  const asked = stageNames.slice(stageNames.indexOf(clock))
  // Of two on one day the stage of this clock goes first.
  const counting = asked.flatMap((name) =>
    stages.filter(({ stage, measure }) => stage === name && !standing.has(measure)),
  )
  const before = counting.filter(({ date }) => first.earliest !== null && date.latest < first.earliest)
  if (before.length > 0)
    return spellOf(pattern, first, { existing: before, counting: [] }, { referenceDate, reading: 'in-force' })
  return spellOf(pattern, first, { existing, counting }, { referenceDate, reading: 'in-force' })
}

/** Recognition by VWS, proved by the source that the state of the pattern is known from. */
function recognition({ recognised, lastKnown }: PatternFact, referenceDate: PlainDate): readonly Stage[] {
  if (recognised === null || recognised === undefined) return []
  if (!isProved(lastKnown ?? recognised, referenceDate)) return []
  return [{ stage: 'recognised', measure: null, date: parseVagueDate(recognised) }]
}
