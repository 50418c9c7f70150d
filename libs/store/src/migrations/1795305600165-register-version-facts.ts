import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Measures, recommendations and obstacles with their versions: which of them counts on a day depends on that day, which
 * can come without anything being written. version: in the order of recording. A version that can count on no day, as a
 * later one of the same source corrects it or takes the row away, stays behind with its words.
 */
export class RegisterVersionFacts1795305600165 implements MigrationInterface {
  name = 'RegisterVersionFacts1795305600165'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE OR REPLACE ${measures(
        'measure v',
        versionsThatCount('measure', (row) => `${row}.known_on`),
      )};
      CREATE OR REPLACE ${recommendations('recommendation v', versionsThatCount('recommendation', recommendationKnownOn))};
      CREATE OR REPLACE ${obstacles(
        'obstacle v',
        versionsThatCount('obstacle', () => 'NULL'),
      )};`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW fact_measure, fact_recommendation, fact_obstacle;
      CREATE ${measures('measure_current v')};
      CREATE ${recommendations('recommendation_current v')};
      CREATE ${obstacles('obstacle_current v')};`)
  }
}

/** When nobody said from when the source of a recommendation is, it is no younger than the day of writing. */
const recommendationKnownOn = (row: string) =>
  `coalesce(${row}.known_on, (${row}.recorded_at AT TIME ZONE 'Europe/Amsterdam')::date::text)`

interface Versions {
  readonly columns: string
  readonly where: string
}
const newestOnly: Versions = { columns: '', where: '' }

/** @param source SQL that says of which source a row is */
const versionsThatCount = (table: string, source: (row: string) => string): Versions => ({
  columns: `,
    row_number() OVER (PARTITION BY v.code ORDER BY v.version_id) AS version, v.withdrawn, v.valid_from`,
  where: `
  WHERE NOT (v.withdrawn AND v.valid_from IS NULL) AND NOT EXISTS (
    SELECT FROM ${table} w WHERE w.code = v.code AND w.version_id > v.version_id
      AND coalesce(w.valid_from, '-infinity') <= coalesce(v.valid_from, '-infinity')
      AND (w.withdrawn OR ${source('w')} IS NOT DISTINCT FROM ${source('v')}))`,
})

const measures = (from: string, { columns, where } = newestOnly) => `
  VIEW fact_measure WITH (security_invoker = true) AS
  SELECT v.code AS key, v.fictional, v.title, array_to_string(v.themes, ';') AS themes, v.kind, v.announced, v.adopted,
    v.in_force, v.planned, v.status, v.according_to, v.known_on, v.responsible, v.source, v.remark, v.evidence${columns}
  FROM ${from}${where}`

const recommendations = (from: string, { columns, where } = newestOnly) => `
  VIEW fact_recommendation WITH (security_invoker = true) AS
  SELECT v.code AS key, v.fictional, v.report, v.issued, v.form, v.addressee, v.recommendation,
    array_to_string(v.themes, ';') AS themes, v.response, v.promise, v.vws_says, v.ombudsman_says, v.status,
    array_to_string(v.measures, ';') AS measures, v.remark, v.source, ${recommendationKnownOn('v')} AS known_on${columns}
  FROM ${from}${where}`

const obstacles = (from: string, { columns, where } = newestOnly) => `
  VIEW fact_obstacle WITH (security_invoker = true) AS
  SELECT v.code AS key, v.fictional, v.claimed_obstacle, v.answer, array_to_string(v.themes, ';') AS themes,
    array_to_string(v.laws, ';') AS laws, v.source${columns}
  FROM ${from}${where}`
