import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Tables about a pattern, with the column that names it and the texts that people typed. */
const texts = {
  pattern: ['code', ['title', 'remark', 'source', 'reason']],
  pattern_state: ['pattern', ['according_to', 'source', 'remark']],
  pattern_reaction: ['pattern', ['party', 'text', 'source']],
  pattern_succession: ['pattern', ['reason']],
} as const

const setting = (name: string) => `current_setting('rode_draad.${name}', true)`

/** What waits for a second person: it was written by somebody who could read the case. */
const waiting = `awaits_approval AND recorded_at > coalesce(
  (SELECT u.until FROM pattern_published_until u WHERE u.code = named.code), '-infinity')`

/**
 * What people typed about a pattern goes with the case it came from: what a reader strikes out of a case goes out of
 * the patterns linked to it; when the text of a case goes, so does what was written from it and that no second person
 * has published; when a case is erased, that is erased as well. What was published says nothing of one case.
 */
export class RegisterTexts1795305600062 implements MigrationInterface {
  name = 'RegisterTexts1795305600062'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A register only grows, but for texts that have to go; nobody but the owner has the right to.
      CREATE FUNCTION refuse_unless_clearing() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF TG_OP <> 'TRUNCATE' AND ${setting('clearing')} = 'on' THEN RETURN NULL; END IF;
        RAISE EXCEPTION '% only grows: add a new version instead', TG_TABLE_NAME;
      END $$;
      ${Object.keys(texts).map(guarded).join('')}

      CREATE FUNCTION strike_patterns(wanted uuid, struck text, token text) RETURNS void
      LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
      BEGIN
        PERFORM set_config('rode_draad.clearing', 'on', true);
        ${Object.entries(texts).map(strike).join('')}
        PERFORM set_config('rode_draad.clearing', '', true);
      END $$;
      REVOKE ALL ON FUNCTION strike_patterns(uuid, text, text) FROM PUBLIC;

      CREATE FUNCTION forget_waiting_patterns(wanted uuid) RETURNS void
      LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
      DECLARE codes text[] := ARRAY(SELECT DISTINCT pattern FROM pattern_signal WHERE signal_id = wanted AND raised);
      BEGIN
        IF cardinality(codes) = 0 THEN RETURN; END IF;
        PERFORM set_config('rode_draad.clearing', 'on', true);
        ${Object.entries(texts).map(forget).join('')}
        DELETE FROM pattern_publication WHERE pattern = ANY (codes) AND NOT EXISTS (SELECT FROM pattern WHERE code = pattern);
        PERFORM set_config('rode_draad.clearing', '', true);
      END $$;
      REVOKE ALL ON FUNCTION forget_waiting_patterns(uuid) FROM PUBLIC;

      CREATE FUNCTION forget_patterns_of_signal() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM forget_waiting_patterns(OLD.id);
        RETURN OLD;
      END $$;
      CREATE TRIGGER signal_patterns BEFORE DELETE ON signal
        FOR EACH ROW EXECUTE FUNCTION forget_patterns_of_signal();

      CREATE FUNCTION forget_patterns_of_text() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        PERFORM forget_waiting_patterns(NEW.signal_id);
        RETURN NULL;
      END $$;
      CREATE TRIGGER signal_version_patterns AFTER UPDATE OF text ON signal_version
        FOR EACH ROW WHEN (NEW.text = '' AND OLD.text <> '') EXECUTE FUNCTION forget_patterns_of_text();

      ${strikeElsewhere('PERFORM strike_patterns(wanted, struck[n], tokens[n]);')}`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${strikeElsewhere('')}
      DROP TRIGGER signal_version_patterns ON signal_version;
      DROP TRIGGER signal_patterns ON signal;
      DROP FUNCTION forget_patterns_of_text(); DROP FUNCTION forget_patterns_of_signal();
      DROP FUNCTION forget_waiting_patterns(uuid); DROP FUNCTION strike_patterns(uuid, text, text);
      ${Object.keys(texts).map(unguarded).join('')}
      DROP FUNCTION refuse_unless_clearing();`)
  }
}

const guarded = (table: string) => `
  DROP TRIGGER ${table}_grows ON ${table};
  CREATE TRIGGER ${table}_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON ${table}
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_unless_clearing();
  ${['pattern', 'pattern_state'].includes(table) ? logged(table) : ''}`

/** Facts of a published pattern follow when a text of it changed. */
const logged = (table: string) => `
  CREATE TRIGGER ${table}_changed AFTER UPDATE ON ${table} REFERENCING NEW TABLE AS changed
    FOR EACH STATEMENT EXECUTE FUNCTION log_change('pattern', '${table === 'pattern' ? 'code' : 'pattern'}');`

const unguarded = (table: string) => `
  DROP TRIGGER ${table}_grows ON ${table};
  DROP TRIGGER IF EXISTS ${table}_changed ON ${table};
  CREATE TRIGGER ${table}_grows BEFORE UPDATE ${table === 'pattern' ? 'OR DELETE ' : ''}OR TRUNCATE ON ${table}
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`

/** Only rows that hold the words: others are not written again. */
const strike = ([table, [code, columns]]: [string, (typeof texts)[keyof typeof texts]]) => `
  UPDATE ${table} SET ${columns.map((column) => `${column} = replace(${column}, struck, token)`).join(', ')}
  WHERE ${code} IN (SELECT pattern FROM pattern_signal WHERE signal_id = wanted)
    AND (${columns.map((column) => `strpos(${column}, struck) > 0`).join(' OR ')});`

const forget = ([table, [code]]: [string, (typeof texts)[keyof typeof texts]]) => `
  DELETE FROM ${table} USING (SELECT unnest(codes) AS code) named
  WHERE ${table}.${code} = named.code AND ${waiting};`

/** As strikes.ts made it, with what has to be done besides. */
const strikeElsewhere = (besides: string) => `
  CREATE OR REPLACE FUNCTION strike_elsewhere(wanted uuid, struck text[], tokens text[]) RETURNS void
  LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  DECLARE
    regions text := ${setting('regions')}; channels text := ${setting('channels')};
  BEGIN
    PERFORM set_config('rode_draad.regions', 'all', true), set_config('rode_draad.channels', 'all', true);
    FOR n IN 1 .. coalesce(cardinality(struck), 0) LOOP
      UPDATE quarantined_row r
      SET text = replace(r.text, struck[n], tokens[n]), outcome = replace(r.outcome, struck[n], tokens[n])
      FROM signal s
      WHERE s.id = wanted AND r.channel = s.channel AND r.external_id_hash = s.external_id_hash
        AND (strpos(r.text, struck[n]) > 0 OR strpos(r.outcome, struck[n]) > 0);
      -- Notes only grow: one is put in place of the other.
      WITH gone AS (
        DELETE FROM review_note WHERE signal_id = wanted AND strpos(text, struck[n]) > 0 RETURNING *
      )
      INSERT INTO review_note (id, signal_id, version, recorded_at, text, redaction_version, written_by)
      OVERRIDING SYSTEM VALUE
      SELECT id, signal_id, version, recorded_at, replace(text, struck[n], tokens[n]), redaction_version, written_by
      FROM gone;
      ${besides}
    END LOOP;
    PERFORM set_config('rode_draad.regions', coalesce(regions, ''), true),
      set_config('rode_draad.channels', coalesce(channels, ''), true);
  END $$;`
