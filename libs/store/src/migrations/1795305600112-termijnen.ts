import type { MigrationInterface, QueryRunner } from 'typeorm'
import { registerTable } from './register-table.js'

/** Words about a pattern, which a reader of a case may strike out. */
const texts = ['according_to', 'source', 'reason']

/**
 * Terms that people watch, as a register: each change is a new row with who and why. Facts are those of the newest rows;
 * whether what a term is about is published the .sql files see for themselves. What is struck out of a case goes out of
 * the terms of its patterns as well.
 */
export class Termijnen1795305600112 implements MigrationInterface {
  name = 'Termijnen1795305600112'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${registerTable(
        'termijn',
        `about text NOT NULL CHECK (about ~ '^(pattern|measure|recommendation)/'), kind text NOT NULL,
         starts_on date NOT NULL, ends_on text, lengthened text NOT NULL CHECK (lengthened IN ('ja', 'nee')),
         according_to text NOT NULL, done_on date, last_on date NOT NULL, longest_on date,
         origin text NOT NULL DEFAULT 'seed' CHECK (origin IN ('seed', 'person')), reason text, redaction_version text,
         recorded_role text, recorded_for text,
         CHECK (origin = 'seed' OR (reason IS NOT NULL AND redaction_version IS NOT NULL))`,
      )}
      DROP TRIGGER termijn_grows ON termijn;
      CREATE TRIGGER termijn_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON termijn
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_unless_clearing();
      CREATE TRIGGER termijn_changed AFTER UPDATE ON termijn REFERENCING NEW TABLE AS changed
        FOR EACH STATEMENT EXECUTE FUNCTION log_change('termijn', 'code');

      CREATE VIEW fact_termijn WITH (security_invoker = true) AS
        SELECT code AS key, fictional, about, kind, starts_on, ends_on, lengthened, according_to, done_on, last_on,
          longest_on, source
        FROM termijn_current;

      CREATE FUNCTION strike_terms(wanted uuid, struck text, token text) RETURNS void
      LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
      BEGIN
        PERFORM set_config('rode_draad.clearing', 'on', true);
        UPDATE termijn SET ${texts.map((text) => `${text} = replace(${text}, struck, token)`).join(', ')}
        WHERE about IN (SELECT 'pattern/' || pattern FROM pattern_signal WHERE signal_id = wanted)
          AND (${texts.map((text) => `strpos(${text}, struck) > 0`).join(' OR ')});
        PERFORM set_config('rode_draad.clearing', '', true);
      END $$;
      REVOKE ALL ON FUNCTION strike_terms(uuid, text, text) FROM PUBLIC;
      ${strikePatterns('SELECT strike_terms(wanted, struck, token);')}`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${strikePatterns('')}
      DROP FUNCTION strike_terms(uuid, text, text);
      DROP VIEW fact_termijn;
      DROP TABLE termijn CASCADE;`)
  }
}

const strikePatterns = (besides: string) => `
  CREATE OR REPLACE FUNCTION strike_patterns(wanted uuid, struck text, token text) RETURNS void
  LANGUAGE sql SET search_path = public, pg_temp AS $$
    SELECT strike_pattern_texts(wanted, struck, token);
    SELECT strike_tables(wanted, struck, token);
    ${besides}
  $$;`
