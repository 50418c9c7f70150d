import {
  patternClosings,
  standingState,
  type MeasureFact,
  type PatternState,
  type StandingState,
} from '@rode-draad/domain'
import type { EntityManager } from 'typeorm'

/** A pattern as everybody may see it, with the state that was recorded last; null where nobody recorded one. */
export interface PublishedPattern {
  readonly code: string
  readonly title: string
  readonly firstSignal: string | null
  readonly recognised: string | null
  readonly closed: string | null
  readonly closedAs: string | null
  readonly source: string
  readonly measures: string[]
  readonly state: PatternState | null
  readonly stateOn: string | null
  readonly stateAccordingTo: string | null
}

/** What everybody may see of a pattern; null when it is not published. */
export async function publishedPattern(
  manager: EntityManager,
  code: string,
): Promise<PublishedPattern | null> {
  const [row] = (await manager.query(
    `SELECT p.code, p.title, p.first_signal AS "firstSignal", p.recognised, p.closed, p.closed_as AS "closedAs",
       p.source, p.measures, s.state, s.happened_on AS "stateOn", s.according_to AS "stateAccordingTo"
     FROM pattern_published p LEFT JOIN pattern_state_published s ON s.pattern = p.code WHERE p.code = $1`,
    [code],
  )) as PublishedPattern[]
  return row ?? null
}

type NamedMeasure = MeasureFact & { readonly accordingTo: string }

/** Measures by their codes, as they are known now and valid today; what is not there is left out. */
export async function measuresOf(manager: EntityManager, codes: readonly string[]): Promise<NamedMeasure[]> {
  return (await manager.query(
    `SELECT code, title, kind, status, announced, adopted, in_force AS "inForce", planned, known_on AS "knownOn",
       according_to AS "accordingTo"
     FROM (
       SELECT DISTINCT ON (code) * FROM measure
       WHERE code = ANY ($1) AND coalesce(valid_from, '-infinity') <= (now() AT TIME ZONE 'Europe/Amsterdam')::date
       ORDER BY code, version_id DESC
     ) newest
     WHERE NOT withdrawn ORDER BY code`,
    [codes],
  )) as NamedMeasure[]
}

/** The state that somebody recorded, else the one that follows from the row and its measures. */
export function standingOf(pattern: PublishedPattern, measures: readonly NamedMeasure[]): StandingState {
  const { state, stateOn, stateAccordingTo } = pattern
  const recorded =
    state === null || stateAccordingTo === null ? null : { state, on: stateOn, accordingTo: stateAccordingTo }
  const closedAs = patternClosings.find((closing) => closing === pattern.closedAs) ?? null
  const { recorded: _recorded, ...standing } = standingState(recorded, { ...pattern, closedAs }, measures)
  return standing
}
