/**
 * Hashes are decoded where the input is read: row-level security lets no function near the rows of a table before the
 * policy has, decode neither, and without the index each row would be looked for among all of its channel.
 *
 * First of two statements: adds the signals of a chunk that are not there yet, in order of external id so that two at
 * once do not wait for each other in a ring. What hangs on a signal comes in the second, because row-level security
 * only sees a signal that an earlier statement added.
 * $1 JSON of StoredKey[]. One row: ids that were added, ids whose external id is known with other content, and ids
 * that somebody else kept at the same moment, which are to be tried again. What was erased is in none of them.
 */
export const addSignalsSql = `
  WITH input AS MATERIALIZED (
    SELECT *, decode(external_id_hex, 'hex') AS external_id_hash, decode(content_hex, 'hex') AS content_hash,
      decode(kept_hex, 'hex') AS kept_hash
    FROM jsonb_to_recordset($1::jsonb) AS r(
      id uuid, channel text, external_id_hex text, content_hex text, kept_hex text, fictional boolean, region text)
  ), known AS MATERIALIZED (
    SELECT i.id, EXISTS (
      SELECT FROM signal_version v
      WHERE v.signal_id = s.id AND v.content_hash IN (i.content_hash, i.kept_hash)) AS same
    FROM input i
    JOIN signal s ON s.channel = i.channel AND s.external_id_hash = i.external_id_hash
  ), erased AS MATERIALIZED (
    SELECT i.id FROM input i
    JOIN erased_signal e ON e.channel = i.channel AND e.external_id_hash = i.external_id_hash
  ), added AS (
    INSERT INTO signal (id, channel, external_id_hash, fictional, region)
    SELECT id, channel, external_id_hash, fictional, region FROM input
    WHERE id NOT IN (SELECT id FROM known) AND id NOT IN (SELECT id FROM erased)
    ORDER BY channel, external_id_hash
    ON CONFLICT (channel, external_id_hash) DO NOTHING
    RETURNING id
  )
  SELECT ARRAY(SELECT id FROM added) AS added,
    ARRAY(SELECT id FROM known WHERE NOT same AND id NOT IN (SELECT id FROM erased)) AS conflicts,
    ARRAY(SELECT id FROM input WHERE id NOT IN (
      SELECT id FROM known UNION ALL SELECT id FROM erased UNION ALL SELECT id FROM added)) AS raced`

/**
 * Second: versions, tags and referrals of what was added, and the quarantine.
 * $1 JSON of StoredRow[], $2 ids added, $3 ids known with other content, $4 batch, null outside one: then nothing is
 * set apart, $5 who sent it, $6 the reason for what is known with other content. One row: numbers of rows set apart,
 * of those the ones known with other content, and how many rows stayed out because what has their id was erased.
 */
export const addRestSql = `
  WITH input AS MATERIALIZED (
    SELECT *, decode(external_id_hex, 'hex') AS external_id_hash, decode(content_hex, 'hex') AS content_hash
    FROM jsonb_to_recordset($1::jsonb) AS r(
      "row" integer, times integer, ok boolean, id uuid, channel text, external_id_hex text, content_hex text,
      report_type text,
      problem_since text, received_on text, received_earliest date, received_latest date, reporter_role text,
      region text, region_from_text boolean, zorgprofiel text, text text, outcome text, case_state jsonb, answer jsonb, redaction_version text,
      tagger_version text, tags jsonb, referrals jsonb, codes jsonb, text_is_whole_row boolean, reasons jsonb)
  ), erased AS MATERIALIZED (
    SELECT i.id, i.times FROM input i
    JOIN erased_signal e ON e.channel = i.channel AND e.external_id_hash = i.external_id_hash
  ), added AS MATERIALIZED (
    SELECT * FROM input WHERE id IN (SELECT unnest($2::uuid[]))
  ), versions AS (
    INSERT INTO signal_version (signal_id, version, content_hash, report_type, problem_since, received_on,
      received_earliest, received_latest, reporter_role, region, region_from_text, zorgprofiel, text, outcome,
      case_state, answer, redaction_version)
    SELECT id, 1, content_hash, report_type, problem_since, received_on, received_earliest,
      received_latest, reporter_role, region, region_from_text, zorgprofiel, text, outcome, case_state, answer,
      redaction_version
    FROM added
  ), tags AS (
    INSERT INTO signal_tag (signal_id, version, facet, code, origin, probability, evidence, tagger_version)
    SELECT id, 1, t.facet, t.code, t.origin, t.probability, t.evidence, tagger_version
    FROM added, jsonb_to_recordset(tags) AS t(facet text, code text, origin text, probability real, evidence jsonb)
  ), referrals AS (
    INSERT INTO signal_referral (signal_id, version, from_institution, to_institution, evidence)
    SELECT id, 1, t."from", t."to", t.evidence
    FROM added, jsonb_to_recordset(referrals) AS t("from" text, "to" text, evidence jsonb)
  ), mended AS (
    -- What waits in the quarantine under this number has come in after all.
    INSERT INTO quarantine_decision (row_id, decision, signal_id, decided_by)
    SELECT q.id, 'mended', a.id, $5
    FROM added a
    JOIN quarantined_row q ON q.channel = a.channel AND q.external_id_hash = a.external_id_hash
    WHERE q.state = 'open' AND $4::uuid IS NOT NULL
    ON CONFLICT (row_id) DO NOTHING
  ), apart AS (
    INSERT INTO quarantined_row (id, batch_id, row_number, channel, content_hash, external_id_hash, codes, text,
      outcome, text_is_whole_row, reasons, redaction_version)
    SELECT id, $4::uuid, "row", channel, content_hash, external_id_hash, codes, text,
      outcome, text_is_whole_row, reasons, redaction_version
    FROM input WHERE NOT ok AND id NOT IN (SELECT id FROM erased)
    UNION ALL
    SELECT id, $4::uuid, "row", channel, content_hash, external_id_hash,
      jsonb_strip_nulls(jsonb_build_object('reportType', report_type, 'problemSince', problem_since,
        'receivedOn', received_on, 'reporterRole', reporter_role, 'region', region,
        'regionFromText', NULLIF(region_from_text, false), 'zorgprofiel', zorgprofiel, 'case', case_state)),
      text, outcome, false, $6::jsonb, redaction_version
    FROM input WHERE id IN (SELECT unnest($3::uuid[])) AND id NOT IN (SELECT id FROM erased)
      AND $4::uuid IS NOT NULL
    ON CONFLICT (channel, content_hash) DO NOTHING
    RETURNING row_number, id
  )
  SELECT ARRAY(SELECT row_number FROM apart ORDER BY 1) AS apart,
    ARRAY(SELECT row_number FROM apart WHERE id IN (SELECT unnest($3::uuid[])) ORDER BY 1) AS conflicts,
    (SELECT COALESCE(sum(times), 0)::integer FROM erased WHERE id NOT IN (SELECT id FROM added)) AS "erasedBefore"`
