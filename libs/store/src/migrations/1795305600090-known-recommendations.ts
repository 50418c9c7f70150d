import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * From when the source of a recommendation is: what it says of response, promise and measures was not known before.
 * Where nobody said it, the source is no younger than the day on which the row was written down here.
 */
export class KnownRecommendations1795305600090 implements MigrationInterface {
  name = 'KnownRecommendations1795305600090'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE recommendation ADD COLUMN known_on text;
      CREATE OR REPLACE ${current};
      CREATE OR REPLACE ${factWith(
        `, coalesce(known_on, (recorded_at AT TIME ZONE 'Europe/Amsterdam')::date::text) AS known_on`,
      )}`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW recommendation_current CASCADE;
      ALTER TABLE recommendation DROP COLUMN known_on;
      CREATE ${current};
      CREATE ${factWith('')}`)
  }
}

const current = `VIEW recommendation_current WITH (security_invoker = true) AS
  SELECT * FROM (SELECT DISTINCT ON (code) * FROM recommendation ORDER BY code, version_id DESC) latest
  WHERE NOT withdrawn`

const factWith = (more: string) => `VIEW fact_recommendation WITH (security_invoker = true) AS
  SELECT code AS key, fictional, report, issued, form, addressee, recommendation,
    array_to_string(themes, ';') AS themes, response, promise, vws_says, ombudsman_says, status,
    array_to_string(measures, ';') AS measures, remark, source${more}
  FROM recommendation_current;`
