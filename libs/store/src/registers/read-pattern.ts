import type { ConceptPatterns, PatternHistory, PatternRecord } from '@rode-draad/contract'
import type { DataSource, EntityManager } from 'typeorm'
import { inScope } from '../database/in-scope.js'
import {
  publicationsOf,
  reactionsOf,
  standingOf,
  standingStatesOf,
  statesOf,
  successionsOf,
  type Reading,
} from './read-events.js'
import { versionsOf, type RecordedVersion } from './read-versions.js'
import { seePattern, type PatternViewer } from './see-pattern.js'
import type { Asker } from './writer.js'

/** What is asked of a pattern: as it stands now, or as it was recorded by a moment. */
export interface AskedPattern {
  readonly code: string
  readonly asOf: string
  readonly asker: Asker
}

/** A reading, with the signals that it has to be logged under: words that nobody else approved say something of them. */
export interface ReadPattern<T> {
  readonly answer: T
  readonly cases: readonly string[]
}

/** Everything that was recorded of a pattern; null when it does not exist for this viewer. */
export async function patternHistory(
  app: DataSource,
  viewer: PatternViewer,
  asked: AskedPattern,
): Promise<ReadPattern<PatternHistory> | null> {
  return await look(app, viewer, asked, async (manager, reading) => ({
    code: asked.code,
    asOf: asked.asOf,
    versions: (await seenVersions(manager, reading)) as PatternHistory['versions'],
    states: await statesOf(manager, reading),
    reactions: await reactionsOf(manager, reading),
    publications: await publicationsOf(manager, reading),
    successions: await successionsOf(manager, reading),
  }))
}

/** A pattern as it stands, or where it went; null when it does not exist for this viewer. */
export async function readPattern(
  app: DataSource,
  viewer: PatternViewer,
  asked: AskedPattern,
): Promise<ReadPattern<PatternRecord> | null> {
  return await look(app, viewer, asked, async (manager, reading) => {
    const newest = (await seenVersions(manager, reading)).at(-1)
    if (!newest || newest.withdrawn) return null
    const { seen } = reading
    const went = (await successionsOf(manager, reading)).filter(({ from }) => from === asked.code)
    return {
      code: asked.code,
      version: newest.version,
      asOf: asked.asOf,
      fictional: seen.fictional,
      concept: !seen.published,
      waiting: seen.whole && (await waits(manager, reading)),
      fromCase: viewer.raises ? seen.fromCase : null,
      content: newest.content,
      states: await standingStatesOf(manager, reading),
      reactions: standingOf(await reactionsOf(manager, reading)),
      wentTo: went.filter(({ kind }) => kind === 'merge').map(({ to }) => to),
      splitInto: went.filter(({ kind }) => kind === 'split').map(({ to }) => to),
      signalsInReach: viewer.raises ? await linkedInReach(manager, asked.code) : null,
    }
  })
}

/** Concepts, and what waits, that this viewer may see; without words. */
export async function conceptPatterns(
  app: DataSource,
  viewer: PatternViewer,
  fictional: boolean,
): Promise<ConceptPatterns['data']> {
  return await inScope(app, viewer.scope.cases, async (manager) => {
    const rows = (await manager.query(
      `SELECT DISTINCT ON (p.code) p.code, p.version_id::integer AS version, p.themes, p.from_case AS "fromCase",
         to_char(p.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "recordedAt",
         u.code IS NOT NULL AS published
       FROM pattern p LEFT JOIN pattern_published_until u ON u.code = p.code
       WHERE p.fictional = $1 AND (u.code IS NULL OR (p.awaits_approval AND p.recorded_at > u.until))
       ORDER BY p.code, p.version_id DESC`,
      [fictional],
    )) as ConceptPatterns['data']
    const own: ConceptPatterns['data'] = []
    for (const row of rows) if ((await seePattern(manager, viewer, row.code))?.whole) own.push(row)
    return own
  })
}

async function look<T>(
  app: DataSource,
  viewer: PatternViewer,
  { code, asOf, asker }: AskedPattern,
  read: (manager: EntityManager, reading: Reading) => Promise<T | null>,
): Promise<ReadPattern<T> | null> {
  return await inScope(app, viewer.scope.cases, async (manager) => {
    const seen = await seePattern(manager, viewer, code)
    if (!seen) return null
    const reading = { seen, asOf, asker }
    const answer = await read(manager, reading)
    if (answer === null) return null
    return { answer, cases: (await waits(manager, reading)) ? seen.raisedFrom : [] }
  })
}

async function seenVersions(
  manager: EntityManager,
  { seen, asOf, asker }: Reading,
): Promise<RecordedVersion[]> {
  const only = {
    sql: '($5 OR NOT v.awaits_approval OR v.recorded_at <= $6)',
    values: [seen.whole, seen.until],
  }
  return await versionsOf(manager, 'pattern', { code: seen.code, asOf, asker, only })
}

/** Whether something of it waits for a second person. */
async function waits(manager: EntityManager, { seen }: Reading): Promise<boolean> {
  const tables = ['pattern_state', 'pattern_reaction', 'pattern_succession'].map(
    (table) => `SELECT awaits_approval, recorded_at FROM ${table} WHERE pattern = $1`,
  )
  const rows = (await manager.query(
    `SELECT FROM (SELECT awaits_approval, recorded_at FROM pattern WHERE code = $1 UNION ALL ${tables.join(' UNION ALL ')}) written
     WHERE awaits_approval AND recorded_at > coalesce($2, '-infinity'::timestamptz) LIMIT 1`,
    [seen.code, seen.until],
  )) as object[]
  return rows.length > 0
}

/** Signals linked now that row-level security lets through. */
async function linkedInReach(manager: EntityManager, code: string): Promise<number> {
  const [row] = (await manager.query(
    `SELECT count(*)::integer AS n FROM (
       SELECT DISTINCT ON (signal_id) linked FROM pattern_signal WHERE pattern = $1 ORDER BY signal_id, id DESC
     ) newest WHERE linked`,
    [code],
  )) as { n: number }[]
  return row?.n ?? 0
}
