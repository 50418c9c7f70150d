import type { MigrationInterface, QueryRunner } from 'typeorm'
import { registerTable } from './register-table.js'

const registers: Readonly<Record<string, string>> = {
  recommendation: `
    report text NOT NULL, issued text NOT NULL, form text NOT NULL, addressee text NOT NULL,
    recommendation text NOT NULL, themes text[] NOT NULL, response text, promise text, vws_says text,
    ombudsman_says text, status text NOT NULL, measures text[] NOT NULL, remark text`,
  obstacle: `
    claimed_obstacle text NOT NULL, answer text NOT NULL, themes text[] NOT NULL, laws text[] NOT NULL`,
  key_figure: `label text NOT NULL, value text NOT NULL, unit text NOT NULL, period text`,
}

const patternColumns = `
  code AS key, fictional, title, array_to_string(themes, ';') AS themes, array_to_string(laws, ';') AS laws,
  first_signal, recognised, last_known, closed, closed_as, array_to_string(measures, ';') AS measures, source`

const measureColumns = `
  code AS key, fictional, title, array_to_string(themes, ';') AS themes, kind, announced, adopted, in_force,
  planned, status, according_to, known_on, responsible, source`

/** Recommendations, obstacles and key figures; and the remarks of patterns and measures, for who reads the registers. */
export class Recommendations1795305600060 implements MigrationInterface {
  name = 'Recommendations1795305600060'

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, columns] of Object.entries(registers)) await runner.query(registerTable(name, columns))
    await runner.query(`
      CREATE OR REPLACE VIEW fact_pattern WITH (security_invoker = true) AS
        SELECT ${patternColumns}, remark FROM pattern_current;

      CREATE OR REPLACE VIEW fact_measure WITH (security_invoker = true) AS
        SELECT ${measureColumns}, remark FROM measure_current;

      CREATE VIEW fact_recommendation WITH (security_invoker = true) AS
        SELECT code AS key, fictional, report, issued, form, addressee, recommendation,
          array_to_string(themes, ';') AS themes, response, promise, vws_says, ombudsman_says, status,
          array_to_string(measures, ';') AS measures, remark, source
        FROM recommendation_current;

      CREATE VIEW fact_obstacle WITH (security_invoker = true) AS
        SELECT code AS key, fictional, claimed_obstacle, answer, array_to_string(themes, ';') AS themes,
          array_to_string(laws, ';') AS laws, source
        FROM obstacle_current;

      CREATE VIEW fact_key_figure WITH (security_invoker = true) AS
        SELECT code AS key, fictional, label, value, unit, period, source FROM key_figure_current;`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW fact_pattern, fact_measure, fact_recommendation, fact_obstacle, fact_key_figure;
      CREATE VIEW fact_pattern WITH (security_invoker = true) AS SELECT ${patternColumns} FROM pattern_current;
      CREATE VIEW fact_measure WITH (security_invoker = true) AS SELECT ${measureColumns} FROM measure_current;`)
    for (const name of Object.keys(registers)) await runner.query(`DROP TABLE ${name} CASCADE`)
  }
}
