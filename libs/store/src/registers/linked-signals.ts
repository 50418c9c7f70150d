import type { LinkedSignals } from '@rode-draad/contract'
import { reaches } from '@rode-draad/domain'
import type { DataSource, EntityManager } from 'typeorm'
import type { Audit } from '../audit/open-audit.js'
import { inScope } from '../database/in-scope.js'
import type { CaseReader } from '../signals/read-case.js'
import { seePattern, type PatternViewer } from './see-pattern.js'
import { askerValues, recordedBySql, type Asker } from './writer.js'

export interface AskedLinks {
  readonly code: string
  /** 1 to 50. */
  readonly limit: number
  /** Where the page before ended; null: from the newest on. */
  readonly after: number | null
  readonly asker: Asker
  readonly reader: CaseReader
}

type Link = LinkedSignals['data'][number] & { readonly place: number }

/**
 * Signals that belong to a pattern, or were taken from it, with who recorded that, when and why: those that the viewer
 * may read. That a signal belongs to a pattern says what it is about, so each is written down as read.
 * @returns null when the pattern does not exist for this viewer
 * @throws AuditUnavailable when a reading could not be written down; then nothing is given
 */
export async function linkedSignals(
  { app, audit }: { readonly app: DataSource; readonly audit: Pick<Audit, 'write'> },
  viewer: PatternViewer,
  asked: AskedLinks,
): Promise<LinkedSignals | null> {
  const found = await inScope(app, viewer.scope.cases, async (manager) =>
    (await seePattern(manager, viewer, asked.code)) ? await linksOf(manager, asked) : null,
  )
  if (found === null) return null
  // Row-level security has left out what is not in reach; this wall stands without it.
  const page = found
    .slice(0, asked.limit)
    .filter((link) => reaches(viewer.scope.cases, { ...link, id: link.signalId }))
  const { subject, ...how } = asked.reader
  for (const { signalId } of page)
    await audit.write({ ...how, reader: subject, action: 'read', signalId, result: 'given' })
  return {
    data: page.map(({ place: _place, ...link }) => link),
    meta: { next: found.length > asked.limit ? (found[asked.limit - 1]?.place ?? null) : null },
  }
}

/** What was recorded last of each signal. */
async function linksOf(manager: EntityManager, { code, limit, after, asker }: AskedLinks): Promise<Link[]> {
  return (await manager.query(
    `SELECT l.id::integer AS place, l.signal_id AS "signalId", v.received_on AS "receivedOn", s.channel, v.region,
       l.linked, l.why, l.ever_raised AS raised,
       to_char(l.recorded_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') AS "recordedAt",
       ${recordedBySql('l', 4)}
     FROM (SELECT DISTINCT ON (p.signal_id) p.*, bool_or(p.raised) OVER (PARTITION BY p.signal_id) AS ever_raised
           FROM pattern_signal p WHERE p.pattern = $1 ORDER BY p.signal_id, p.id DESC) l
     JOIN signal s ON s.id = l.signal_id
     JOIN signal_version v ON v.signal_id = l.signal_id
       AND v.version = (SELECT max(w.version) FROM signal_version w WHERE w.signal_id = v.signal_id)
     WHERE l.id < coalesce($2::bigint, 9223372036854775807) ORDER BY l.id DESC LIMIT $3`,
    [code, after, limit + 1, ...askerValues(asker)],
  )) as Link[]
}
