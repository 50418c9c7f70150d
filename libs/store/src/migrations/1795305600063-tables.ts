import type { MigrationInterface, QueryRunner } from 'typeorm'
import { registerTable } from './register-table.js'

const written = `
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  tafel text NOT NULL,
  held_on date NOT NULL,
  recorded_at timestamptz NOT NULL DEFAULT clock_timestamp(),
  recorded_by text NOT NULL,
  redaction_version text NOT NULL`

/** Words about a pattern at a table, which a reader of a case may strike out. */
const texts = { tafel_item: ['who_acts', 'note'], tafel_decision: ['text', 'who_acts'] } as const

/**
 * Tables (tafels): each agenda is written whole, in the order that those present gave it, and a later one of the same
 * day takes its place; decisions are added one by one. Nothing is changed or removed.
 */
export class Tables1795305600063 implements MigrationInterface {
  name = 'Tables1795305600063'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${registerTable(
        'tafel',
        `name text NOT NULL, kind text NOT NULL, level text NOT NULL, region text, remark text,
         origin text NOT NULL DEFAULT 'seed' CHECK (origin IN ('seed', 'person')), reason text, redaction_version text,
         CHECK (origin = 'seed' OR (reason IS NOT NULL AND redaction_version IS NOT NULL))`,
      )}
      CREATE TABLE tafel_agenda (${written}, reason text NOT NULL);
      CREATE INDEX tafel_agenda_day ON tafel_agenda (tafel, held_on, id DESC);
      -- place: 1 is what those present put first.
      CREATE TABLE tafel_item (
        agenda bigint NOT NULL REFERENCES tafel_agenda,
        place integer NOT NULL CHECK (place >= 1),
        pattern text NOT NULL, who_acts text, act_by text, passed_on_to text, note text,
        PRIMARY KEY (agenda, place), UNIQUE (agenda, pattern)
      );
      CREATE TABLE tafel_decision (${written},
        pattern text, text text NOT NULL, who_acts text, act_by text,
        replaces bigint REFERENCES tafel_decision
      );
      CREATE TRIGGER tafel_agenda_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON tafel_agenda
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      ${Object.keys(texts)
        .map(
          (table) => `
      CREATE TRIGGER ${table}_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_unless_clearing();`,
        )
        .join('')}

      CREATE VIEW tafel_agenda_standing WITH (security_invoker = true) AS
        SELECT DISTINCT ON (tafel, held_on) * FROM tafel_agenda ORDER BY tafel, held_on, id DESC;

      CREATE FUNCTION strike_tables(wanted uuid, struck text, token text) RETURNS void
      LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
      BEGIN
        PERFORM set_config('rode_draad.clearing', 'on', true);
        ${Object.entries(texts).map(strike).join('')}
        PERFORM set_config('rode_draad.clearing', '', true);
      END $$;
      REVOKE ALL ON FUNCTION strike_tables(uuid, text, text) FROM PUBLIC;
      ALTER FUNCTION strike_patterns(uuid, text, text) RENAME TO strike_pattern_texts;
      CREATE FUNCTION strike_patterns(wanted uuid, struck text, token text) RETURNS void
      LANGUAGE sql SET search_path = public, pg_temp AS $$
        SELECT strike_pattern_texts(wanted, struck, token);
        SELECT strike_tables(wanted, struck, token);
      $$;
      REVOKE ALL ON FUNCTION strike_patterns(uuid, text, text) FROM PUBLIC;`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION strike_patterns(uuid, text, text);
      ALTER FUNCTION strike_pattern_texts(uuid, text, text) RENAME TO strike_patterns;
      DROP FUNCTION strike_tables(uuid, text, text);
      DROP VIEW tafel_agenda_standing;
      DROP TABLE tafel_item, tafel_agenda, tafel_decision;
      DROP TABLE tafel CASCADE;`)
  }
}

const strike = ([table, columns]: [string, readonly string[]]) => `
  UPDATE ${table} SET ${columns.map((column) => `${column} = replace(${column}, struck, token)`).join(', ')}
  WHERE pattern IN (SELECT pattern FROM pattern_signal WHERE signal_id = wanted)
    AND (${columns.map((column) => `strpos(${column}, struck) > 0`).join(' OR ')});`
