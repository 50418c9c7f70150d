import type { MigrationInterface, QueryRunner } from 'typeorm'

const setting = (name: string) => `current_setting('rode_draad.${name}', true)`

/** Tables of what people typed about a pattern: the column that names it, and the texts. */
const texts = {
  pattern: ['code', ['title', 'remark', 'source', 'reason']],
  pattern_state: ['pattern', ['according_to', 'source', 'remark']],
  pattern_reaction: ['pattern', ['party', 'text', 'source']],
  pattern_succession: ['pattern', ['reason']],
} as const

/**
 * How far a strike goes beyond the case is for who strikes: published texts of registers only when that is somebody who
 * keeps them, what was written from the case and waits when it is somebody who may raise patterns. Who may only read or
 * send a case changes nothing that is published.
 */
export class StrikesInRegisters1795305600171 implements MigrationInterface {
  name = 'StrikesInRegisters1795305600171'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION strike_out(uuid, integer, text, jsonb, text);
      DROP FUNCTION strike_elsewhere(uuid, text[], text[]);

      -- Whether everybody may see what was written about a pattern then; waited: for a second person.
      CREATE FUNCTION is_published(pattern text, waited boolean, written timestamptz) RETURNS boolean
      LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
      BEGIN
        RETURN EXISTS (SELECT FROM pattern_published_until u
          WHERE u.code = pattern AND (NOT waited OR written <= u.until));
      END $$;
      CREATE FUNCTION strike_concepts(wanted uuid, struck text, token text) RETURNS void
      LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
      BEGIN
        PERFORM set_config('rode_draad.clearing', 'on', true);
        ${Object.entries(texts)
          .map(([table, [code, columns]]) => strikeRows(table, code, columns))
          .join('')}
        PERFORM set_config('rode_draad.clearing', '', true);
      END $$;
      REVOKE ALL ON FUNCTION strike_concepts(uuid, text, text) FROM PUBLIC;

      -- registers: 'none', 'concepts', or 'published' for all that was written. Otherwise as redacting-again made it.
      ${strikeOut(', registers text', ', registers')}
      CREATE FUNCTION strike_elsewhere(wanted uuid, struck text[], tokens text[], registers text) RETURNS void
      LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
      DECLARE
        regions text := ${setting('regions')}; channels text := ${setting('channels')}; word record;
      BEGIN
        PERFORM set_config('rode_draad.regions', 'all', true), set_config('rode_draad.channels', 'all', true);
        FOR word IN SELECT s, t FROM unnest(struck, tokens) WITH ORDINALITY AS u(s, t, n) GROUP BY s, t ORDER BY min(n) LOOP
          ${inNotesAndRows('word.s', 'word.t')}
          IF registers = 'concepts' THEN PERFORM strike_concepts(wanted, word.s, word.t);
          ELSIF registers = 'published' THEN PERFORM strike_patterns(wanted, word.s, word.t);
          END IF;
        END LOOP;
        ${reachAsItWas}
      END $$;
      REVOKE ALL ON FUNCTION strike_out(uuid, integer, text, jsonb, text, text) FROM PUBLIC;
      REVOKE ALL ON FUNCTION strike_elsewhere(uuid, text[], text[], text) FROM PUBLIC;`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION strike_out(uuid, integer, text, jsonb, text, text);
      DROP FUNCTION strike_elsewhere(uuid, text[], text[], text);
      DROP FUNCTION strike_concepts(uuid, text, text);
      DROP FUNCTION is_published(text, boolean, timestamptz);
      ${strikeOut('', '')}
      CREATE FUNCTION strike_elsewhere(wanted uuid, struck text[], tokens text[]) RETURNS void
      LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
      DECLARE
        regions text := ${setting('regions')}; channels text := ${setting('channels')};
      BEGIN
        PERFORM set_config('rode_draad.regions', 'all', true), set_config('rode_draad.channels', 'all', true);
        FOR n IN 1 .. coalesce(cardinality(struck), 0) LOOP
          ${inNotesAndRows('struck[n]', 'tokens[n]')}
          PERFORM strike_patterns(wanted, struck[n], tokens[n]);
        END LOOP;
        ${reachAsItWas}
      END $$;
      REVOKE ALL ON FUNCTION strike_out(uuid, integer, text, jsonb, text) FROM PUBLIC;
      REVOKE ALL ON FUNCTION strike_elsewhere(uuid, text[], text[]) FROM PUBLIC;`)
  }
}

/** Looked up once, so that what is dear to find out of a row is asked of these alone. */
const linked = '= ANY (ARRAY(SELECT l.pattern FROM pattern_signal l WHERE l.signal_id = wanted))'

/** Only rows that hold the words: others are not written again. */
const strikeRows = (table: string, code: string, columns: readonly string[]) => `
  UPDATE ${table} SET ${columns.map((column) => `${column} = without_words(${column}, struck, token)`).join(', ')}
  WHERE ${code} ${linked} AND NOT is_published(${code}, awaits_approval, recorded_at)
    AND (${columns.map((column) => `place_of_words(${column}, struck) > 0`).join(' OR ')});`

const inNotesAndRows = (struck: string, token: string) => `
  UPDATE quarantined_row r
  SET text = without_words(r.text, ${struck}, ${token}), outcome = without_words(r.outcome, ${struck}, ${token})
  FROM signal s
  WHERE s.id = wanted AND r.channel = s.channel AND r.external_id_hash = s.external_id_hash
    AND (place_of_words(r.text, ${struck}) > 0 OR place_of_words(r.outcome, ${struck}) > 0);
  -- Notes only grow: one is put in place of the other.
  WITH gone AS (
    DELETE FROM review_note WHERE signal_id = wanted AND place_of_words(text, ${struck}) > 0 RETURNING *
  )
  INSERT INTO review_note (id, signal_id, version, recorded_at, text, redaction_version, written_by)
  OVERRIDING SYSTEM VALUE
  SELECT id, signal_id, version, recorded_at, without_words(text, ${struck}, ${token}), redaction_version, written_by
  FROM gone;`

const reachAsItWas = `
  PERFORM set_config('rode_draad.regions', coalesce(regions, ''), true),
    set_config('rode_draad.channels', coalesce(channels, ''), true);`

const strikeOut = (more: string, given: string) => `
  CREATE FUNCTION strike_out(wanted uuid, wanted_version integer, field text, pieces jsonb, known text${more})
  RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    prior text; struck text[]; tokens text[];
  BEGIN
    IF field NOT IN ('text', 'outcome') THEN RAISE EXCEPTION 'no such field'; END IF;
    SELECT CASE field WHEN 'text' THEN v.text ELSE v.outcome END INTO prior FROM signal_version v
    WHERE v.signal_id = wanted AND v.version = wanted_version AND v.erased_at IS NULL FOR UPDATE;
    IF prior IS NULL THEN RETURN false; END IF;
    IF md5(prior) <> known THEN RAISE EXCEPTION 'the text has changed' USING ERRCODE = '40001'; END IF;
    SELECT p.struck, p.tokens INTO struck, tokens FROM put_tokens(wanted, wanted_version, field, pieces) p;
    PERFORM strike_elsewhere(wanted, struck, tokens${given});
    RETURN true;
  END $$;`
