import type { ReviewFacet } from '@rode-draad/contract'
import type { EntityManager } from 'typeorm'

/** Whose labels of which facet of which version of a signal. */
export interface OwnLabels {
  readonly signalId: string
  readonly version: number
  readonly facet: ReviewFacet
  readonly by: string
}

/** What somebody chose before the tags were shown. */
export interface BlindLabels {
  /** Ascending; null when nothing was chosen blind on this version. */
  readonly chosen: readonly string[] | null
  /** The tags were shown to this person, on this version or another: choosing blind is not possible any more. */
  readonly seen: boolean
}

/** SQL: the codes that a person chose blind, as an array; for a review `r`. */
export const blindCodes = `ARRAY(
  SELECT DISTINCT d.code FROM tag_decision d
  WHERE d.signal_id = r.signal_id AND d.version = r.version AND d.facet = r.facet
    AND d.decided_by = r.reviewed_by AND NOT d.tags_seen
  ORDER BY d.code)`

/**
 * SQL: whether the tags of a facet were shown to a person, in whatever version of the signal. They are shown as soon as
 * somebody has chosen blind, and whoever decided otherwise had them before his eyes.
 */
export function tagsShown(of: { signalId: string; facet: string; by: string }): string {
  const who = { signal: `signal_id = ${of.signalId}`, facet: `facet = ${of.facet}` }
  return `(
    EXISTS (SELECT FROM tag_decision WHERE ${who.signal} AND ${who.facet} AND decided_by = ${of.by} AND tags_seen)
    OR EXISTS (SELECT FROM tag_review WHERE ${who.signal} AND ${who.facet} AND reviewed_by = ${of.by}))`
}

const blindLabels = `
  SELECT ${tagsShown({ signalId: '$1', facet: '$3', by: '$4' })} AS seen,
    (SELECT ${blindCodes} FROM tag_review r
     WHERE r.signal_id = $1 AND r.version = $2 AND r.facet = $3 AND r.reviewed_by = $4
       AND NOT r.tags_seen) AS chosen`

/** What this person chose blind, and whether that is still possible. */
export async function blindLabelsOf(
  manager: EntityManager,
  { signalId, version, facet, by }: OwnLabels,
): Promise<BlindLabels> {
  const [row] = (await manager.query(blindLabels, [signalId, version, facet, by])) as BlindLabels[]
  return row ?? { chosen: null, seen: false }
}
