import type { MigrationInterface, QueryRunner } from 'typeorm'
import { registerFacts } from './register-facts.js'

/** Registers in which people write. */
const kept = ['pattern', 'measure', 'recommendation', 'obstacle'] as const

/** What happened to a pattern: by whom and when it was written down, and whether a second person has yet to see it. */
const event = `
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  pattern text NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  recorded_by text NOT NULL,
  awaits_approval boolean NOT NULL DEFAULT false`

const setting = (name: string) => `current_setting('rode_draad.${name}', true)`
const everywhere = `${setting('regions')} = 'all' AND ${setting('channels')} = 'all'`

/**
 * What people write in the registers: versions with a reason, and of a pattern its states, reactions, signals,
 * publications and where it went. Rows are only added. What somebody wrote about a pattern who could read the case it
 * was raised from waits until a second person has published it.
 */
export class KeptRegisters1795305600061 implements MigrationInterface {
  name = 'KeptRegisters1795305600061'

  async up(runner: QueryRunner): Promise<void> {
    for (const table of kept) await runner.query(versions(table))
    await runner.query(`
      CREATE TABLE pattern_state (${event},
        state text NOT NULL, according_to text NOT NULL,
        happened_on text NOT NULL, happened_used date NOT NULL,
        source text NOT NULL, evidence text, remark text, redaction_version text NOT NULL,
        replaces bigint REFERENCES pattern_state ON DELETE SET NULL
      );
      CREATE TABLE pattern_reaction (${event},
        party text NOT NULL, text text NOT NULL, said_on text, source text, redaction_version text NOT NULL,
        replaces bigint REFERENCES pattern_reaction ON DELETE SET NULL
      );
      -- merge: from_code became part of to_code. split: to_code was split off from from_code.
      CREATE TABLE pattern_succession (${event},
        kind text NOT NULL CHECK (kind IN ('merge', 'split')),
        to_code text NOT NULL, reason text NOT NULL, redaction_version text NOT NULL
      );
      -- All that was written by then may be seen; of what waited, the one who publishes wrote nothing.
      CREATE TABLE pattern_publication (${event}, version_id bigint NOT NULL);
      -- linked: false takes the link back. raised: the pattern was raised from this signal.
      CREATE TABLE pattern_signal (${event},
        signal_id uuid NOT NULL REFERENCES signal ON DELETE CASCADE,
        linked boolean NOT NULL, raised boolean NOT NULL
      );
      CREATE INDEX pattern_signal_signal ON pattern_signal (signal_id);
      CREATE POLICY in_reach ON pattern_signal
        USING ((SELECT ${everywhere}) OR signal_in_reach(signal_id)) WITH CHECK (signal_in_reach(signal_id));
      ALTER TABLE pattern_signal ENABLE ROW LEVEL SECURITY;
      ALTER TABLE pattern_signal FORCE ROW LEVEL SECURITY;
      ${['pattern_state', 'pattern_reaction', 'pattern_succession', 'pattern_publication', 'pattern_signal'].map(grows).join('')}
      ${['pattern_state', 'pattern_succession', 'pattern_publication'].map((table) => logged(table, 'pattern')).join('')}

      -- Up to when everything was published; a pattern of data/reference is published from the start.
      CREATE VIEW pattern_published_until WITH (security_invoker = true) AS
        SELECT p.code, max(u.recorded_at) AS until
        FROM (SELECT code, bool_or(origin = 'seed') AS seeded FROM pattern GROUP BY code) p
        LEFT JOIN pattern_publication u ON u.pattern = p.code
        GROUP BY p.code, p.seeded HAVING p.seeded OR count(u.id) > 0;

      -- The newest version that everybody may see, of each pattern that is published.
      CREATE VIEW pattern_published WITH (security_invoker = true) AS
        SELECT * FROM (
          SELECT DISTINCT ON (p.code) p.* FROM pattern p JOIN pattern_published_until u USING (code)
          WHERE NOT p.awaits_approval OR p.recorded_at <= u.until
          ORDER BY p.code, p.version_id DESC
        ) newest WHERE NOT withdrawn;

      -- The state that counts: the latest by its date, of those that were not replaced.
      CREATE VIEW pattern_state_published WITH (security_invoker = true) AS
        SELECT DISTINCT ON (s.pattern) s.* FROM pattern_state s JOIN pattern_published_until u ON u.code = s.pattern
        WHERE (NOT s.awaits_approval OR s.recorded_at <= u.until)
          AND NOT EXISTS (SELECT FROM pattern_state r WHERE r.replaces = s.id
                          AND (NOT r.awaits_approval OR r.recorded_at <= u.until))
        ORDER BY s.pattern, s.happened_used DESC, s.id DESC;

      CREATE OR REPLACE VIEW fact_pattern WITH (security_invoker = true) AS
        SELECT p.code AS key, p.fictional, p.title, array_to_string(p.themes, ';') AS themes,
          array_to_string(p.laws, ';') AS laws, p.first_signal, p.recognised, p.last_known,
          CASE WHEN s.id IS NULL THEN p.closed WHEN s.state = ANY (${closings}) THEN s.happened_on END AS closed,
          CASE WHEN s.id IS NULL THEN p.closed_as WHEN s.state = ANY (${closings}) THEN s.state END AS closed_as,
          array_to_string(p.measures, ';') AS measures, p.source, p.remark,
          s.state, s.happened_on AS state_on, s.according_to AS state_according_to,
          (SELECT (min(v.recorded_at) AT TIME ZONE 'Europe/Amsterdam')::date FROM pattern v
           WHERE v.code = p.code HAVING bool_and(v.origin = 'person')) AS registered_on
        FROM pattern_published p LEFT JOIN pattern_state_published s ON s.pattern = p.code;

      CREATE OR REPLACE VIEW fact_measure WITH (security_invoker = true) AS
        SELECT code AS key, fictional, title, array_to_string(themes, ';') AS themes, kind, announced, adopted,
          in_force, planned, status, according_to, known_on, responsible, source, remark, evidence
        FROM measure_current;`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW fact_pattern, pattern_state_published, pattern_published, pattern_published_until;
      DROP TABLE pattern_state, pattern_reaction, pattern_succession, pattern_publication, pattern_signal;`)
    for (const table of kept) {
      await runner.query(`
        DROP VIEW ${table}_current CASCADE;
        ALTER TABLE ${table} DROP COLUMN origin, DROP COLUMN reason, DROP COLUMN redaction_version;
        ${Object.keys(more[table] ?? {})
          .map((column) => `ALTER TABLE ${table} DROP COLUMN ${column};`)
          .join('')}
        CREATE VIEW ${table}_current WITH (security_invoker = true) AS ${newestOf(table)};`)
    }
    await runner.query(registerFacts)
  }
}

/** Columns that one register has more. evidence: address of a public document. */
const more: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  pattern: { from_case: 'boolean NOT NULL DEFAULT false', awaits_approval: 'boolean NOT NULL DEFAULT false' },
  measure: { evidence: 'text' },
}

const closings = `ARRAY['opgelost zonder maatregel', 'afgewezen', 'samengevoegd']`

const newestOf = (table: string) => `
  SELECT * FROM (SELECT DISTINCT ON (code) * FROM ${table} ORDER BY code, version_id DESC) latest
  WHERE NOT withdrawn`

/** Where a version came from, why it was written, and with which redaction. */
const versions = (table: string) => `
  ALTER TABLE ${table}
    ADD COLUMN origin text NOT NULL DEFAULT 'seed' CHECK (origin IN ('seed', 'person')),
    ADD COLUMN reason text,
    ADD COLUMN redaction_version text,
    ADD CHECK (origin = 'seed' OR (reason IS NOT NULL AND redaction_version IS NOT NULL));
  ${Object.entries(more[table] ?? {})
    .map(([column, type]) => `ALTER TABLE ${table} ADD COLUMN ${column} ${type};`)
    .join('')}
  CREATE OR REPLACE VIEW ${table}_current WITH (security_invoker = true) AS ${newestOf(table)};`

const grows = (table: string) => `
  CREATE TRIGGER ${table}_grows BEFORE UPDATE OR TRUNCATE ON ${table}
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`

const logged = (table: string, key: string) => `
  CREATE TRIGGER ${table}_log AFTER INSERT ON ${table}
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION log_change('pattern', '${key}');`
