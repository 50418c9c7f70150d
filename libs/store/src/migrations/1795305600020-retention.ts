import type { MigrationInterface, QueryRunner } from 'typeorm'

const versionStays = `signal_id, version, content_hash, report_type, problem_since, received_on, received_earliest,
  received_latest, reporter_role, region, zorgprofiel, case_state, redaction_version, recorded_at`
const tagStays = 'signal_id, version, facet, code, origin, probability, tagger_version'
const referralStays = 'signal_id, version, from_institution, to_institution'

/**
 * Text goes when its term has passed; codes, dates and tags stay, and so do the hashes, by which the same signal sent
 * again is known as the same. Only the owner can do it: no other role has the right to change a row.
 */
export class Retention1795305600020 implements MigrationInterface {
  name = 'Retention1795305600020'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE signal_version ADD COLUMN erased_at timestamptz,
        ADD CHECK (erased_at IS NULL OR (text = '' AND outcome IS NULL));

      DROP TRIGGER signal_version_grows ON signal_version;
      DROP TRIGGER signal_tag_grows ON signal_tag;
      CREATE TRIGGER signal_version_grows BEFORE UPDATE OF ${versionStays} OR TRUNCATE ON signal_version
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER signal_tag_grows BEFORE UPDATE OF ${tagStays} OR TRUNCATE ON signal_tag
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER signal_referral_grows BEFORE UPDATE OF ${referralStays} OR TRUNCATE ON signal_referral
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      -- Of what was said, all goes or nothing does, once.
      CREATE FUNCTION refuse_other_text() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL THEN
          RETURN NEW;
        END IF;
        RAISE EXCEPTION 'the text of a signal only goes: add a new version instead';
      END $$;
      CREATE TRIGGER signal_version_text BEFORE UPDATE OF text, outcome, answer, erased_at ON signal_version
        FOR EACH ROW EXECUTE FUNCTION refuse_other_text();

      -- An answer without the places in a text that is not there any more.
      CREATE FUNCTION without_evidence(answer jsonb) RETURNS jsonb
      LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
        SELECT CASE WHEN answer ? 'tags' THEN jsonb_set(answer, '{tags}', coalesce((
          SELECT jsonb_object_agg(facet, (
            SELECT coalesce(jsonb_agg(tag || '{"evidence": []}' ORDER BY place), '[]')
            FROM jsonb_array_elements(tags) WITH ORDINALITY AS e(tag, place)))
          FROM jsonb_each(answer -> 'tags') AS f(facet, tags)), '{}')) ELSE answer END
      $$;

      -- One row for each day on which everything overdue is gone.
      CREATE TABLE retention_run (
        day date PRIMARY KEY,
        signals integer NOT NULL CHECK (signals >= 0),
        quarantined_rows integer NOT NULL CHECK (quarantined_rows >= 0),
        finished_at timestamptz NOT NULL
      );
      CREATE TRIGGER retention_run_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON retention_run
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE retention_run;
      DROP FUNCTION without_evidence(jsonb);
      DROP TRIGGER signal_version_text ON signal_version;
      DROP FUNCTION refuse_other_text();
      DROP TRIGGER signal_referral_grows ON signal_referral;
      DROP TRIGGER signal_tag_grows ON signal_tag;
      DROP TRIGGER signal_version_grows ON signal_version;
      CREATE TRIGGER signal_tag_grows BEFORE UPDATE OR TRUNCATE ON signal_tag
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER signal_version_grows BEFORE UPDATE OR TRUNCATE ON signal_version
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      ALTER TABLE signal_version DROP COLUMN erased_at;`)
  }
}
