import type { MigrationInterface, QueryRunner } from 'typeorm'
import { strikeOut } from './1795305600021-strikes.js'

const versionStays = `signal_id, version, content_hash, report_type, problem_since, received_on, received_earliest,
  received_latest, reporter_role, region, zorgprofiel, case_state, recorded_at`
const rowStays = `id, batch_id, row_number, channel, content_hash, external_id_hash, codes, text_is_whole_row, reasons,
  recorded_at`

/**
 * A newer redaction reads what an earlier one left: only tokens can come in, by the same functions as for what a reader
 * strikes out, and the version of the redaction goes up. Only the owner can do it.
 */
export class RedactingAgain1795305600120 implements MigrationInterface {
  name = 'RedactingAgain1795305600120'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- A text with tokens in place of pieces of it, and what stood there. pieces: [start, end, token], ascending, in
      -- UTF-16 units.
      CREATE FUNCTION with_tokens(prior text, pieces jsonb, OUT result text, OUT struck text[], OUT tokens text[])
      LANGUAGE plpgsql IMMUTABLE SET search_path = public, pg_temp AS $$
      DECLARE
        piece jsonb; last integer := 0; start integer; until integer;
      BEGIN
        result := ''; struck := '{}'; tokens := '{}';
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
      END $$;

      -- Puts tokens in one text of a signal; the places of its tags move along. @see with_tokens
      CREATE FUNCTION put_tokens(wanted uuid, wanted_version integer, field text, pieces jsonb,
        OUT struck text[], OUT tokens text[])
      LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
      DECLARE
        prior text; result text;
      BEGIN
        SELECT CASE field WHEN 'text' THEN v.text ELSE v.outcome END INTO STRICT prior FROM signal_version v
        WHERE v.signal_id = wanted AND v.version = wanted_version;
        SELECT w.result, w.struck, w.tokens INTO result, struck, tokens FROM with_tokens(prior, pieces) w;
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
      END $$;
      REVOKE ALL ON FUNCTION with_tokens(text, jsonb) FROM PUBLIC;
      REVOKE ALL ON FUNCTION put_tokens(uuid, integer, text, jsonb) FROM PUBLIC;

      -- As strikes.ts made it: see there.
      CREATE OR REPLACE FUNCTION strike_out(wanted uuid, wanted_version integer, field text, pieces jsonb, known text)
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
        PERFORM strike_elsewhere(wanted, struck, tokens);
        RETURN true;
      END $$;

      ${unchangeable('')}

      -- A version that was only read again says what it said: no copy of it has to be made anew.
      CREATE FUNCTION log_changed_texts() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        INSERT INTO change_log (dataset, key, gone)
        SELECT DISTINCT 'signal', n.signal_id::text, false
        FROM changed n JOIN before o ON o.signal_id = n.signal_id AND o.version = n.version
        WHERE (n.text, n.outcome, n.answer, n.erased_at) IS DISTINCT FROM (o.text, o.outcome, o.answer, o.erased_at);
        IF FOUND THEN PERFORM pg_notify('change_log', 'signal'); END IF;
        RETURN NULL;
      END $$;
      DROP TRIGGER signal_version_changed ON signal_version;
      CREATE TRIGGER signal_version_changed AFTER UPDATE ON signal_version
        REFERENCING OLD TABLE AS before NEW TABLE AS changed
        FOR EACH STATEMENT EXECUTE FUNCTION log_changed_texts();`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER signal_version_changed ON signal_version;
      DROP FUNCTION log_changed_texts();
      CREATE TRIGGER signal_version_changed AFTER UPDATE ON signal_version
        REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION log_change('signal', 'signal_id');
      ${unchangeable(', redaction_version')}
      ${strikeOut}
      DROP FUNCTION put_tokens(uuid, integer, text, jsonb);
      DROP FUNCTION with_tokens(text, jsonb);`)
  }
}

/** What of a version, and of a row set apart, stays as it was written. */
const unchangeable = (more: string) => `
  DROP TRIGGER signal_version_grows ON signal_version;
  CREATE TRIGGER signal_version_grows BEFORE UPDATE OF ${versionStays}${more} OR TRUNCATE ON signal_version
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
  DROP TRIGGER quarantined_row_stays ON quarantined_row;
  CREATE TRIGGER quarantined_row_stays BEFORE UPDATE OF ${rowStays}${more} OR TRUNCATE ON quarantined_row
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`
