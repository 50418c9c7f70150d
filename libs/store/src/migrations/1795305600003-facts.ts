import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * What leaves for analysis: one view per table of the analytical store, each with the `key` of its change
 * log lines. A fact has codes, dates and numbers; no view may show what a person wrote about a case.
 */
export class Facts1795305600003 implements MigrationInterface {
  name = 'Facts1795305600003'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE VIEW fact_signal WITH (security_invoker = true) AS
        SELECT signal_id AS key, channel, fictional, report_type, region, zorgprofiel,
          received_earliest, received_latest,
          CASE WHEN date_trunc('week', received_earliest) = date_trunc('week', received_latest)
               THEN to_char(received_latest, 'IYYY"-W"IW') END AS week,
          CASE WHEN date_trunc('quarter', received_earliest) = date_trunc('quarter', received_latest)
               THEN to_char(received_latest, 'YYYY"-Q"Q') END AS quarter,
          CASE WHEN date_trunc('year', received_earliest) = date_trunc('year', received_latest)
               THEN to_char(received_latest, 'YYYY') END AS year
        FROM signal_current;

      CREATE VIEW fact_signal_tag WITH (security_invoker = true) AS
        SELECT DISTINCT t.signal_id AS key, t.facet, t.code
        FROM signal_tag t
        WHERE t.version = (SELECT max(w.version) FROM signal_version w WHERE w.signal_id = t.signal_id);

      CREATE VIEW fact_theme WITH (security_invoker = true) AS
        SELECT code AS key, label FROM theme_current;

      CREATE VIEW fact_norm WITH (security_invoker = true) AS
        SELECT code AS key, label, value, unit, valid_from, valid_until FROM norm_current;

      CREATE VIEW fact_waiting_list_definition WITH (security_invoker = true) AS
        SELECT code AS key, counted_from, counted_until, what, comparable_with, source
        FROM waiting_list_definition_current;

      CREATE VIEW fact_waiting_list_count WITH (security_invoker = true) AS
        SELECT code AS key, reference_date, zorgprofiel, definition, waiting_status, waiting_time,
          with_wlz_care, persons, series, remark, source
        FROM waiting_list_count_current;

      CREATE VIEW fact_zorgprofiel_capacity WITH (security_invoker = true) AS
        SELECT code AS key, year, zorgprofiel, persons_with_indication, indication_date,
          persons_staying, staying_date, remark, source
        FROM zorgprofiel_capacity_current;

      CREATE VIEW fact_pattern WITH (security_invoker = true) AS
        SELECT code AS key, fictional, title, array_to_string(themes, ';') AS themes,
          array_to_string(laws, ';') AS laws, first_signal, recognised, last_known, closed, closed_as,
          array_to_string(measures, ';') AS measures, source
        FROM pattern_current;

      CREATE VIEW fact_measure WITH (security_invoker = true) AS
        SELECT code AS key, fictional, title, array_to_string(themes, ';') AS themes, kind, announced,
          adopted, in_force, planned, status, according_to, known_on, responsible, source
        FROM measure_current;`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW fact_signal, fact_signal_tag, fact_theme, fact_norm, fact_waiting_list_definition,
        fact_waiting_list_count, fact_zorgprofiel_capacity, fact_pattern, fact_measure`)
  }
}
