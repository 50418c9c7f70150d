import type { PatternHistory } from '@rode-draad/contract'
import type { EntityManager } from 'typeorm'
import type { SeenPattern } from './see-pattern.js'
import { askerValues, recordedBySql, type Asker } from './writer.js'

/** Which rows of a pattern to read: all that this viewer may see, as they were recorded by then. */
export interface Reading {
  readonly seen: SeenPattern
  readonly asOf: string
  readonly asker: Asker
}

const head = `to_char(e.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "recordedAt",
  ${recordedBySql('e', 5)}`
/** What a second person has yet to see is for who may see the whole pattern. */
const visible = `e.recorded_at <= $4::timestamptz AND ($2 OR NOT e.awaits_approval OR e.recorded_at <= $3)`

const valuesOf = ({ seen, asOf, asker }: Reading) => [
  ...[seen.code, seen.whole, seen.until, asOf],
  ...askerValues(asker),
]

export async function statesOf(manager: EntityManager, reading: Reading): Promise<PatternHistory['states']> {
  return (await manager.query(
    `SELECT e.id::integer AS id, e.state, e.according_to AS "accordingTo", e.happened_on AS on, e.source, e.evidence,
       e.remark, e.replaces::integer AS replaces, ${head}
     FROM pattern_state e WHERE e.pattern = $1 AND ${visible} ORDER BY e.id`,
    valuesOf(reading),
  )) as PatternHistory['states']
}

/** The states that count, the last by its date first. */
export async function standingStatesOf(
  manager: EntityManager,
  reading: Reading,
): Promise<PatternHistory['states']> {
  const order = (await manager.query(
    `SELECT e.id::integer AS id FROM pattern_state e WHERE e.pattern = $1 ORDER BY e.happened_used DESC, e.id DESC`,
    [reading.seen.code],
  )) as { id: number }[]
  const place = new Map(order.map(({ id }, index) => [id, index]))
  const standing = standingOf(await statesOf(manager, reading))
  return standing.sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))
}

export async function reactionsOf(
  manager: EntityManager,
  reading: Reading,
): Promise<PatternHistory['reactions']> {
  return (await manager.query(
    `SELECT e.id::integer AS id, e.party, e.text, e.said_on AS on, e.source, e.replaces::integer AS replaces, ${head}
     FROM pattern_reaction e WHERE e.pattern = $1 AND ${visible} ORDER BY e.id`,
    valuesOf(reading),
  )) as PatternHistory['reactions']
}

export async function publicationsOf(
  manager: EntityManager,
  reading: Reading,
): Promise<PatternHistory['publications']> {
  return (await manager.query(
    `SELECT e.version_id::integer AS version, ${head}
     FROM pattern_publication e WHERE e.pattern = $1 AND ${visible} ORDER BY e.id`,
    valuesOf(reading),
  )) as PatternHistory['publications']
}

/**
 * Where it went and what came into it; of another pattern only what everybody may see, so a concept that it went into is
 * for who may see this pattern whole.
 */
export async function successionsOf(
  manager: EntityManager,
  reading: Reading,
): Promise<PatternHistory['successions']> {
  return (await manager.query(
    `SELECT e.kind, e.pattern AS from, e.to_code AS to, e.reason, ${head}
     FROM pattern_succession e
     LEFT JOIN pattern_published_until f ON f.code = e.pattern
     LEFT JOIN pattern_published_until t ON t.code = e.to_code
     WHERE (e.pattern = $1 AND ${visible} AND ($2 OR t.code IS NOT NULL))
       OR (e.to_code = $1 AND e.recorded_at <= $4::timestamptz AND f.code IS NOT NULL
           AND (NOT e.awaits_approval OR e.recorded_at <= f.until))
     ORDER BY e.id`,
    valuesOf(reading),
  )) as PatternHistory['successions']
}

/** Without those that were replaced. */
export function standingOf<Row extends { id: number; replaces: number | null }>(rows: readonly Row[]): Row[] {
  const replaced = new Set(rows.map(({ replaces }) => replaces))
  return rows.filter(({ id }) => !replaced.has(id))
}
