import type { ReviewFacet } from '@rode-draad/contract'
import { everywhere, readStoredRedactedText, type RedactedText } from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import type { Audit } from '../audit/open-audit.js'
import { inScope } from '../database/in-scope.js'
import type { CaseReader } from '../signals/read-case.js'

/** A text with the codes that people gave it: nothing that only the tagger found is in it. */
export interface LabelledCase {
  readonly id: string
  readonly text: RedactedText
  readonly codes: readonly string[]
  /** Of the other facets that people have done on this version. */
  readonly others: Readonly<Partial<Record<ReviewFacet, readonly string[]>>>
}

const labelled = `
  SELECT v.signal_id AS id, v.text,
    coalesce((
      SELECT jsonb_object_agg(r.facet, ARRAY(
        SELECT d.code FROM decided_tag d
        WHERE d.signal_id = r.signal_id AND d.facet = r.facet AND d.present ORDER BY d.code))
      FROM (SELECT DISTINCT signal_id, version, facet FROM tag_review_standing) r
      WHERE r.signal_id = v.signal_id AND r.version = v.version AND r.facet <> $1
    ), '{}'::jsonb) AS others,
    ARRAY(SELECT d.code FROM decided_tag d
          WHERE d.signal_id = v.signal_id AND d.facet = $1 AND d.present ORDER BY d.code) AS codes
  FROM (
    SELECT DISTINCT signal_id, version FROM tag_review_standing
    WHERE facet = $1 AND ($3::uuid IS NULL OR signal_id > $3)
  ) done
  JOIN signal s ON s.id = done.signal_id
  JOIN signal_version v ON v.signal_id = done.signal_id AND v.version = done.version
  WHERE s.fictional = $2 AND v.text <> ''
    AND v.version = (SELECT max(w.version) FROM signal_version w WHERE w.signal_id = s.id)
  ORDER BY s.id LIMIT $4`

export interface AskedLabels {
  readonly facet: ReviewFacet
  readonly fictional: boolean
  /** Id of the last one of the part before; null for the first part. */
  readonly after: string | null
  readonly limit: number
}

/**
 * Signals of which people have done the newest version, ascending by id. The taking of each is written down before any
 * is given: no line, no case.
 * @throws AuditUnavailable when it could not be written down; then nothing of this part is given
 */
export async function exportLabelledCases(
  { app, audit }: { app: DataSource; audit: Pick<Audit, 'write'> },
  { facet, fictional, after, limit }: AskedLabels,
  { subject, ...how }: CaseReader,
): Promise<LabelledCase[]> {
  const rows = await inScope(
    app,
    everywhere,
    (manager) =>
      manager.query(labelled, [facet, fictional, after, limit]) as Promise<
        (Omit<LabelledCase, 'text'> & { text: string })[]
      >,
  )
  for (const { id } of rows) {
    await audit.write({ ...how, reader: subject, action: 'export', signalId: id, result: 'given' })
  }
  return rows.map((row) => ({ ...row, text: readStoredRedactedText(row.text) }))
}
