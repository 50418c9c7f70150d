import { mayReadCases, reaches, type AccessScope } from '@rode-draad/domain'
import type { EntityManager } from 'typeorm'
import { newestVersion, type NewestVersion } from './write-version.js'
import type { Writer } from './writer.js'

/** Who looks at a pattern or writes about it. */
export interface PatternViewer {
  readonly by: Writer
  readonly scope: Pick<AccessScope, 'cases'>
  /** May raise patterns, and so see concepts. */
  readonly raises: boolean
}

export interface SeenPattern extends NewestVersion {
  readonly code: string
  readonly fromCase: boolean
  /** Whether anybody may see it, and up to when all was published. */
  readonly published: boolean
  readonly until: Date | null
  /** Also sees what waits for a second person, and concepts. */
  readonly whole: boolean
  /** Signals it was raised from that this viewer may read. */
  readonly raisedFrom: readonly string[]
}

/**
 * A pattern as far as this viewer may see it; null when it does not exist for him. A concept is for who may read
 * cases, one that was raised from a case for who may read that case. In a transaction with the reach of the viewer.
 */
export async function seePattern(
  manager: EntityManager,
  { by, scope, raises }: PatternViewer,
  code: string,
): Promise<SeenPattern | null> {
  const newest = await newestVersion(manager, 'pattern', code)
  if (!newest) return null
  const [state] = (await manager.query(
    `SELECT bool_or(p.from_case) AS "fromCase", count(u.code) > 0 AS published, max(u.until) AS until,
       (array_agg(p.recorded_by ORDER BY p.version_id))[1] AS author
     FROM pattern p LEFT JOIN pattern_published_until u ON u.code = p.code WHERE p.code = $1`,
    [code],
  )) as { fromCase: boolean; published: boolean; until: Date | null; author: string }[]
  if (!state) return null
  const { fromCase, published, until, author } = state
  const raisedFrom = fromCase ? await raisedFromInReach(manager, code, scope) : []
  const ownConcept = !fromCase && author === by.subject
  const whole = raises && (fromCase ? raisedFrom.length > 0 : mayReadAnyCase(scope) || ownConcept)
  if (!published && !whole) return null
  return { ...newest, code, fromCase, published, until, whole, raisedFrom }
}

function mayReadAnyCase({ cases }: Pick<AccessScope, 'cases'>): boolean {
  return mayReadCases({ cases } as AccessScope)
}

/** Row-level security has left out what is not in reach; the second wall stands without it. */
async function raisedFromInReach(
  manager: EntityManager,
  code: string,
  { cases }: Pick<AccessScope, 'cases'>,
): Promise<string[]> {
  const places = (await manager.query(
    `SELECT DISTINCT s.id, s.region, s.channel FROM pattern_signal l JOIN signal s ON s.id = l.signal_id
     WHERE l.pattern = $1 AND l.raised`,
    [code],
  )) as { id: string; region: string | null; channel: string }[]
  return places.filter((place) => reaches(cases, place)).map(({ id }) => id)
}
