import type { MigrationInterface, QueryRunner } from 'typeorm'

const setting = (name: string) => `current_setting('rode_draad.${name}', true)`

/** Tables of what people typed about a pattern: the column that names it, and the texts. */
const texts = {
  pattern: ['code', ['title', 'remark', 'source', 'reason']],
  pattern_state: ['pattern', ['according_to', 'source', 'remark']],
  pattern_reaction: ['pattern', ['party', 'text', 'source']],
  pattern_succession: ['pattern', ['reason']],
} as const
const atTables = { tafel_item: ['who_acts', 'note'], tafel_decision: ['text', 'who_acts'] } as const

/**
 * A strike goes no further than the case and what was written from it that nobody but its readers has seen: a register
 * text that was published has been found to say nothing of one case, and is not for a reader of a case to change. Only
 * who may raise patterns strikes in concepts.
 */
export class StrikesStayInTheCase1795305600171 implements MigrationInterface {
  name = 'StrikesStayInTheCase1795305600171'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION strike_out(uuid, integer, text, jsonb, text);
      DROP FUNCTION strike_elsewhere(uuid, text[], text[]);
      DROP FUNCTION strike_patterns(uuid, text, text);
      DROP FUNCTION strike_terms(uuid, text, text);
      DROP FUNCTION strike_tables(uuid, text, text);
      DROP FUNCTION strike_pattern_texts(uuid, text, text);

      -- Whether everybody may see what was written about a pattern then; waited: for a second person.
      CREATE FUNCTION is_published(pattern text, waited boolean, written timestamptz) RETURNS boolean
      LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
      BEGIN
        RETURN EXISTS (SELECT FROM pattern_published_until u
          WHERE u.code = pattern AND (NOT waited OR written <= u.until));
      END $$;
      ${striking(
        'strike_patterns',
        Object.entries(texts).map(([table, [code, columns]]) =>
          strikeRows(
            table,
            columns,
            `${code} ${linked} AND NOT is_published(${code}, awaits_approval, recorded_at)`,
          ),
        ),
      )}

      -- concepts: also in what was written from the case and waits. Otherwise as redacting-again made it.
      ${strikeOut(', concepts boolean', ', concepts')}
      CREATE FUNCTION strike_elsewhere(wanted uuid, struck text[], tokens text[], concepts boolean) RETURNS void
      LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
      DECLARE
        regions text := ${setting('regions')}; channels text := ${setting('channels')}; word record;
      BEGIN
        PERFORM set_config('rode_draad.regions', 'all', true), set_config('rode_draad.channels', 'all', true);
        FOR word IN SELECT s, t FROM unnest(struck, tokens) WITH ORDINALITY AS u(s, t, n) GROUP BY s, t ORDER BY min(n) LOOP
          ${inNotesAndRows('word.s', 'word.t')}
          IF concepts THEN PERFORM strike_patterns(wanted, word.s, word.t); END IF;
        END LOOP;
        ${reachAsItWas}
      END $$;
      REVOKE ALL ON FUNCTION strike_out(uuid, integer, text, jsonb, text, boolean) FROM PUBLIC;
      REVOKE ALL ON FUNCTION strike_elsewhere(uuid, text[], text[], boolean) FROM PUBLIC;`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION strike_out(uuid, integer, text, jsonb, text, boolean);
      DROP FUNCTION strike_elsewhere(uuid, text[], text[], boolean);
      DROP FUNCTION strike_patterns(uuid, text, text);
      DROP FUNCTION is_published(text, boolean, timestamptz);
      ${striking(
        'strike_pattern_texts',
        Object.entries(texts).map(([table, [code, columns]]) =>
          strikeRows(table, columns, `${code} ${linked}`),
        ),
      )}
      ${striking(
        'strike_tables',
        Object.entries(atTables).map(([table, columns]) => strikeRows(table, columns, `pattern ${linked}`)),
      )}
      ${striking('strike_terms', [
        strikeRows(
          'termijn',
          ['according_to', 'source', 'reason'],
          `about LIKE 'pattern/%' AND substr(about, 9) ${linked}`,
        ),
      ])}
      CREATE FUNCTION strike_patterns(wanted uuid, struck text, token text) RETURNS void
      LANGUAGE sql SET search_path = public, pg_temp AS $$
        SELECT strike_pattern_texts(wanted, struck, token);
        SELECT strike_tables(wanted, struck, token);
        SELECT strike_terms(wanted, struck, token);
      $$;
      REVOKE ALL ON FUNCTION strike_patterns(uuid, text, text) FROM PUBLIC;
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

const striking = (name: string, updates: readonly string[]) => `
  CREATE FUNCTION ${name}(wanted uuid, struck text, token text) RETURNS void
  LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
  BEGIN
    PERFORM set_config('rode_draad.clearing', 'on', true);
    ${updates.join('')}
    PERFORM set_config('rode_draad.clearing', '', true);
  END $$;
  REVOKE ALL ON FUNCTION ${name}(uuid, text, text) FROM PUBLIC;`

/** Only rows that hold the words: others are not written again. */
const strikeRows = (table: string, columns: readonly string[], which: string) => `
  UPDATE ${table} SET ${columns.map((column) => `${column} = without_words(${column}, struck, token)`).join(', ')}
  WHERE ${which} AND (${columns.map((column) => `place_of_words(${column}, struck) > 0`).join(' OR ')});`

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
