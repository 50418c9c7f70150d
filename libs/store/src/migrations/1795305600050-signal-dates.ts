import type { MigrationInterface, QueryRunner } from 'typeorm'

const received = `
  v.received_earliest, v.received_latest,
  CASE WHEN date_trunc('week', v.received_earliest) = date_trunc('week', v.received_latest)
       THEN to_char(v.received_latest, 'IYYY"-W"IW') END AS week,
  CASE WHEN date_trunc('quarter', v.received_earliest) = date_trunc('quarter', v.received_latest)
       THEN to_char(v.received_latest, 'YYYY"-Q"Q') END AS quarter,
  CASE WHEN date_trunc('year', v.received_earliest) = date_trunc('year', v.received_latest)
       THEN to_char(v.received_latest, 'YYYY') END AS year`

/**
 * The three dates of a signal in the facts: when the problem began, as it was said (EDTF, its newest version); when the
 * channel received it, by which it is counted; and the day, in the Netherlands, on which it first came to us.
 */
export class SignalDates1795305600050 implements MigrationInterface {
  name = 'SignalDates1795305600050'

  async up(runner: QueryRunner): Promise<void> {
    // What could not be a date does not leave, whatever way it came in: facts hold no words.
    await runner.query(`
      CREATE OR REPLACE VIEW fact_signal WITH (security_invoker = true) AS
        SELECT v.signal_id AS key, s.channel, s.fictional, v.report_type, v.region, v.zorgprofiel, ${received},
          CASE WHEN v.problem_since ~ '^[0-9X~?%./-]{1,60}$' THEN v.problem_since END AS problem_since,
          (s.recorded_at AT TIME ZONE 'Europe/Amsterdam')::date AS recorded_on
        FROM signal s
        JOIN signal_version v ON v.signal_id = s.id
        WHERE v.version = (SELECT max(w.version) FROM signal_version w WHERE w.signal_id = s.id);`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW fact_signal;
      CREATE VIEW fact_signal WITH (security_invoker = true) AS
        SELECT v.signal_id AS key, v.channel, v.fictional, v.report_type, v.region, v.zorgprofiel, ${received}
        FROM signal_current v;`)
  }
}
