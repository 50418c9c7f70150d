/**
 * SQL: whether a person has done a facet of a version and did not take that back. The same as a row in
 * `tag_review_standing`, in a form that PostgreSQL can only ask of one signal at a time: as a join it would go through
 * all reviews, or all signals, to find a hundred.
 * @param of expressions for the signal, its version and the facet
 * @param more what else must hold of the review `r`, such as whose it is
 */
export function doneReview(of: { signalId: string; version: string; facet: string }, more = 'true'): string {
  return `coalesce((
    SELECT true FROM tag_review r
    WHERE r.signal_id = ${of.signalId} AND r.version = ${of.version} AND r.facet = ${of.facet}
      AND NOT r.withdrawn AND ${more}
      AND NOT EXISTS (
        SELECT FROM tag_review later
        WHERE later.signal_id = r.signal_id AND later.version = r.version AND later.facet = r.facet
          AND later.reviewed_by = r.reviewed_by AND later.id > r.id
      )
    LIMIT 1
  ), false)`
}
