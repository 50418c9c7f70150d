import { randomUUID } from 'node:crypto'
import { everywhere } from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import { inScope } from '../database/in-scope.js'
import { tagRows, type NewSignal } from './new-signal.js'

const insertDemo = `
  WITH input AS (
    SELECT * FROM jsonb_to_recordset($1::jsonb) AS r(
      id uuid, channel text, external_id_hash text, content_hash text, report_type text, problem_since text,
      received_on text, received_earliest date, received_latest date, reporter_role text, region text,
      zorgprofiel text, text text, outcome text, case_state jsonb, answer jsonb, redaction_version text,
      tagger_version text, tags jsonb)
  ), added AS (
    INSERT INTO signal (id, channel, external_id_hash, fictional, region)
    SELECT id, channel, decode(external_id_hash, 'hex'), true, region FROM input
    ON CONFLICT (channel, external_id_hash) DO NOTHING
    RETURNING id
  ), versions AS (
    INSERT INTO signal_version (signal_id, version, content_hash, report_type, problem_since, received_on,
      received_earliest, received_latest, reporter_role, region, zorgprofiel, text, outcome, case_state,
      answer, redaction_version)
    SELECT id, 1, decode(content_hash, 'hex'), report_type, problem_since, received_on, received_earliest,
      received_latest, reporter_role, region, zorgprofiel, text, outcome, case_state, answer, redaction_version
    FROM input JOIN added USING (id)
  ), tags AS (
    INSERT INTO signal_tag (signal_id, version, facet, code, origin, probability, evidence, tagger_version)
    SELECT id, 1, t.facet, t.code, 'rule', t.probability, t.evidence, tagger_version
    FROM input JOIN added USING (id),
      jsonb_to_recordset(tags) AS t(facet text, code text, probability real, evidence jsonb)
  )
  SELECT count(*)::integer AS added FROM added`

/**
 * Keeps a batch of fictional signals in one statement; those that are there already stay as they are.
 * @returns how many were new
 * @throws RangeError when one of them is not fictional
 */
export async function keepDemoSignals(app: DataSource, signals: readonly NewSignal[]): Promise<number> {
  if (signals.some((signal) => !signal.fictional)) throw new RangeError('demo signals must be fictional')
  const rows = signals.map((signal) => {
    const id = randomUUID()
    return {
      id,
      channel: signal.channel,
      external_id_hash: signal.externalIdHash.toString('hex'),
      content_hash: signal.contentHash.toString('hex'),
      report_type: signal.reportType,
      problem_since: signal.problemSince,
      received_on: signal.receivedOn,
      received_earliest: signal.receivedEarliest,
      received_latest: signal.receivedLatest,
      reporter_role: signal.reporterRole,
      region: signal.region,
      zorgprofiel: signal.zorgprofiel,
      text: signal.text,
      outcome: signal.outcome,
      case_state: signal.caseState,
      answer: { id, tags: signal.tags, redactions: signal.redactions },
      redaction_version: signal.redactionVersion,
      tagger_version: signal.taggerVersion,
      tags: tagRows(signal.tags),
    }
  })
  const [result] = await inScope(
    app,
    everywhere,
    (manager) => manager.query(insertDemo, [JSON.stringify(rows)]) as Promise<{ added: number }[]>,
  )
  return result?.added ?? 0
}
