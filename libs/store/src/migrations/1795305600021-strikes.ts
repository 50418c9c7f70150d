import type { MigrationInterface, QueryRunner } from 'typeorm'

const setting = (name: string) => `current_setting('rode_draad.${name}', true)`
const everywhere = `${setting('regions')} = 'all' AND ${setting('channels')} = 'all'`

/** What a reader struck out of a case: done by the database itself, which puts tokens in place of it and nothing else. */
export class Strikes1795305600021 implements MigrationInterface {
  name = 'Strikes1795305600021'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE strike (
        id uuid PRIMARY KEY,
        signal_id uuid NOT NULL REFERENCES signal ON DELETE CASCADE,
        version integer NOT NULL,
        field text NOT NULL CHECK (field IN ('text', 'outcome')),
        type text NOT NULL,
        lengths integer[] NOT NULL,
        places integer NOT NULL CHECK (places >= 1),
        struck_by text NOT NULL,
        recorded_at timestamptz NOT NULL
      );
      CREATE INDEX strike_signal ON strike (signal_id);
      CREATE TRIGGER strike_grows BEFORE UPDATE OR TRUNCATE ON strike
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE POLICY in_reach ON strike
        USING ((SELECT ${everywhere}) OR signal_in_reach(signal_id)) WITH CHECK (signal_in_reach(signal_id));
      ALTER TABLE strike ENABLE ROW LEVEL SECURITY;
      ALTER TABLE strike FORCE ROW LEVEL SECURITY;

      -- The form of what was struck, without anything that leads to a signal: no id, and a month in place of a moment.
      CREATE TABLE strike_pattern (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        type text NOT NULL,
        shape text NOT NULL CHECK (shape ~ '^[Aa9 ·.''/@:-]{1,80}$'),
        words integer NOT NULL CHECK (words >= 1),
        before text,
        after text,
        month date NOT NULL CHECK (month = date_trunc('month', month))
      );
      CREATE TRIGGER strike_pattern_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON strike_pattern
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      ALTER TABLE case_reading DROP CONSTRAINT case_reading_action_check;
      ALTER TABLE case_reading ADD CONSTRAINT case_reading_action_check CHECK (action IN ('read', 'export', 'strike', 'erase'));

      CREATE OR REPLACE FUNCTION refuse_other_text() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL THEN
          RETURN NEW;
        END IF;
        IF NEW.erased_at IS NOT DISTINCT FROM OLD.erased_at
          AND current_setting('rode_draad.striking', true) = NEW.signal_id::text THEN
          RETURN NEW;
        END IF;
        RAISE EXCEPTION 'the text of a signal only goes: add a new version instead';
      END $$;

      -- How many characters there are before a place that is counted in UTF-16 units.
      CREATE FUNCTION characters_before(content text, units integer) RETURNS integer
      LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
        SELECT CASE WHEN content !~ '[\\U00010000-\\U0010FFFF]' THEN units ELSE (
          SELECT count(*)::integer FROM (
            SELECT sum(CASE WHEN ascii(one) > 65535 THEN 2 ELSE 1 END) OVER (ORDER BY place) AS upto
            FROM regexp_split_to_table(content, '') WITH ORDINALITY AS c(one, place)) counted
          WHERE upto <= units) END
      $$;

      -- Where a place in a text is after pieces of it became tokens; a place within one becomes its start or its end.
      CREATE FUNCTION place_after(place integer, at_end boolean, pieces jsonb) RETURNS integer
      LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
        SELECT place + coalesce(sum(CASE
          WHEN until <= place THEN length(token) - (until - start)
          WHEN start < place THEN CASE WHEN at_end THEN length(token) ELSE 0 END - (place - start)
          ELSE 0 END), 0)::integer
        FROM (SELECT (p ->> 0)::integer AS start, (p ->> 1)::integer AS until, p ->> 2 AS token
              FROM jsonb_array_elements(pieces) AS p) AS piece
      $$;

      CREATE FUNCTION evidence_after(evidence jsonb, pieces jsonb) RETURNS jsonb
      LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
        SELECT coalesce(jsonb_agg(jsonb_build_array(
          place_after((e ->> 0)::integer, false, pieces), place_after((e ->> 1)::integer, true, pieces)) ORDER BY n), '[]')
        FROM jsonb_array_elements(evidence) WITH ORDINALITY AS s(e, n)
      $$;

      CREATE FUNCTION answer_after(answer jsonb, pieces jsonb) RETURNS jsonb
      LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
        SELECT CASE WHEN answer ? 'tags' THEN jsonb_set(answer, '{tags}', coalesce((
          SELECT jsonb_object_agg(facet, (
            SELECT coalesce(jsonb_agg(jsonb_set(tag, '{evidence}', evidence_after(tag -> 'evidence', pieces))
              ORDER BY n), '[]')
            FROM jsonb_array_elements(tags) WITH ORDINALITY AS t(tag, n)))
          FROM jsonb_each(answer -> 'tags') AS f(facet, tags)), '{}')) ELSE answer END
      $$;

      ${strikeOut}

      -- The same words in notes on the case, and in rows set apart under its number, which its readers may not see.
      CREATE FUNCTION strike_elsewhere(wanted uuid, struck text[], tokens text[]) RETURNS void
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
        END LOOP;
        PERFORM set_config('rode_draad.regions', coalesce(regions, ''), true),
          set_config('rode_draad.channels', coalesce(channels, ''), true);
      END $$;
      REVOKE ALL ON FUNCTION strike_out(uuid, integer, text, jsonb, text) FROM PUBLIC;
      REVOKE ALL ON FUNCTION strike_elsewhere(uuid, text[], text[]) FROM PUBLIC;`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP FUNCTION strike_out(uuid, integer, text, jsonb, text);
      DROP FUNCTION strike_elsewhere(uuid, text[], text[]);
      DROP FUNCTION answer_after(jsonb, jsonb); DROP FUNCTION evidence_after(jsonb, jsonb);
      DROP FUNCTION place_after(integer, boolean, jsonb); DROP FUNCTION characters_before(text, integer);
      DROP TABLE strike, strike_pattern;
      ALTER TABLE case_reading DROP CONSTRAINT case_reading_action_check;
      ALTER TABLE case_reading ADD CONSTRAINT case_reading_action_check CHECK (action IN ('read', 'export'));
      CREATE OR REPLACE FUNCTION refuse_other_text() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL THEN
          RETURN NEW;
        END IF;
        RAISE EXCEPTION 'the text of a signal only goes: add a new version instead';
      END $$;`)
  }
}

/** Also for who puts it back. */
export const strikeOut = `
  -- Puts tokens in one text of a signal in place of what stands there. Runs as owner, since nobody else may change
  -- a row; the reach of who asks counts all the same, and nothing but tokens can come in. pieces: [start, end,
  -- token], ascending, in UTF-16 units. known: md5 of the text they were found in; null asks no questions.
  -- Returns false when there is no such text (any more).
  CREATE OR REPLACE FUNCTION strike_out(wanted uuid, wanted_version integer, field text, pieces jsonb, known text)
  RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
  DECLARE
    prior text; result text := ''; piece jsonb; last integer := 0; start integer; until integer; struck text[] := '{}';
    tokens text[] := '{}';
  BEGIN
    IF field NOT IN ('text', 'outcome') THEN RAISE EXCEPTION 'no such field'; END IF;
    SELECT CASE field WHEN 'text' THEN v.text ELSE v.outcome END INTO prior FROM signal_version v
    WHERE v.signal_id = wanted AND v.version = wanted_version AND v.erased_at IS NULL FOR UPDATE;
    IF prior IS NULL THEN RETURN false; END IF;
    IF md5(prior) <> known THEN RAISE EXCEPTION 'the text has changed' USING ERRCODE = '40001'; END IF;
    FOR piece IN SELECT p FROM jsonb_array_elements(pieces) AS p LOOP
      start := characters_before(prior, (piece ->> 0)::integer);
      until := characters_before(prior, (piece ->> 1)::integer);
      IF start < last OR until <= start OR until > length(prior)
        OR (piece ->> 2) !~ '^\\[(NAAM [1-9]\\d{0,5}|BSN|IDNUMMER|ZAAKNUMMER|TELEFOON|E-MAIL|URL|ACCOUNT|IBAN|ADRES|POSTCODE|GEBOORTEDATUM|KENTEKEN|PLAATS)\\]$' THEN
        RAISE EXCEPTION 'no piece of this text';
      END IF;
      result := result || substr(prior, last + 1, start - last) || (piece ->> 2);
      struck := struck || substr(prior, start + 1, until - start);
      tokens := tokens || (piece ->> 2);
      last := until;
    END LOOP;
    result := result || substr(prior, last + 1);
    PERFORM set_config('rode_draad.striking', wanted::text, true);
    IF field = 'text' THEN
      UPDATE signal_version SET text = result, answer = answer_after(answer, pieces)
      WHERE signal_id = wanted AND version = wanted_version;
      UPDATE signal_tag SET evidence = evidence_after(evidence, pieces)
      WHERE signal_id = wanted AND version = wanted_version;
      UPDATE signal_referral SET evidence = evidence_after(evidence, pieces)
      WHERE signal_id = wanted AND version = wanted_version;
    ELSE
      UPDATE signal_version SET outcome = result WHERE signal_id = wanted AND version = wanted_version;
    END IF;
    PERFORM set_config('rode_draad.striking', '', true);
    PERFORM strike_elsewhere(wanted, struck, tokens);
    RETURN true;
  END $$;`
