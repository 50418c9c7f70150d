import type { DataSource, EntityManager } from 'typeorm'
import { inScope } from '../database/in-scope.js'
import { insertEvent } from './insert-event.js'
import { seePattern, type PatternViewer } from './see-pattern.js'
import { lockRow } from './write-version.js'
import { writtenBy } from './writer.js'

/** changed: there is more than was read; own: the publisher wrote what waits for a second person; nothing: all is public. */
export type NotPublished = 'unknown' | 'changed' | 'own' | 'nothing'

/**
 * Publishes everything that was written about a pattern by `asOf`. Of a pattern that was raised from a case this is
 * the approval of a second person: what waits was written by others.
 */
export async function publishPattern(
  app: DataSource,
  viewer: PatternViewer,
  { code, version, asOf }: { readonly code: string; readonly version: number; readonly asOf: string },
): Promise<'published' | NotPublished> {
  return await inScope(app, viewer.scope.cases, async (manager) => {
    await lockRow(manager, 'pattern', code)
    const seen = await seePattern(manager, viewer, code)
    if (!seen?.whole) return 'unknown'
    const waiting = await waitingFor(manager, code, seen.until, asOf)
    if (seen.version !== version || waiting.newer) return 'changed'
    if (waiting.writers.length === 0 && seen.published) return 'nothing'
    if (waiting.writers.includes(viewer.by.subject)) return 'own'
    await insertEvent(manager, 'pattern_publication', {
      ...{ pattern: code, ...writtenBy(viewer.by), version_id: version },
    })
    return 'published'
  })
}

/** Who wrote what waits since the last publication, and whether anything was written since `asOf`. */
async function waitingFor(
  manager: EntityManager,
  code: string,
  until: Date | null,
  asOf: string,
): Promise<{ writers: string[]; newer: boolean }> {
  const [row] = (await manager.query(
    `SELECT array_agg(DISTINCT recorded_by) FILTER (WHERE awaits_approval AND recorded_at > coalesce($2, '-infinity'::timestamptz)) AS writers,
       bool_or(recorded_at > $3::timestamptz) AS newer
     FROM (SELECT recorded_by, recorded_at, awaits_approval FROM pattern WHERE code = $1
           UNION ALL SELECT recorded_by, recorded_at, awaits_approval FROM pattern_state WHERE pattern = $1
           UNION ALL SELECT recorded_by, recorded_at, awaits_approval FROM pattern_reaction WHERE pattern = $1
           UNION ALL SELECT recorded_by, recorded_at, awaits_approval FROM pattern_succession WHERE pattern = $1) written`,
    [code, until, asOf],
  )) as { writers: string[] | null; newer: boolean }[]
  return { writers: row?.writers ?? [], newer: row?.newer ?? false }
}
