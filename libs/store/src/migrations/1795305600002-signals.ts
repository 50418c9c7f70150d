import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Signals, their versions and tags, the keys of senders, and who read a case. */
export class Signals1795305600002 implements MigrationInterface {
  name = 'Signals1795305600002'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE signal (
        id uuid PRIMARY KEY,
        channel text NOT NULL,
        external_id_hash bytea NOT NULL,
        fictional boolean NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE UNIQUE INDEX signal_external ON signal (channel, external_id_hash);

      CREATE TABLE signal_version (
        signal_id uuid NOT NULL REFERENCES signal ON DELETE CASCADE,
        version integer NOT NULL CHECK (version >= 1),
        content_hash bytea NOT NULL,
        report_type text,
        problem_since text,
        received_on text NOT NULL,
        received_earliest date,
        received_latest date NOT NULL CHECK (received_latest >= received_earliest),
        reporter_role text,
        region text,
        zorgprofiel text,
        text text NOT NULL,
        outcome text,
        case_state jsonb,
        answer jsonb NOT NULL,
        redaction_version text NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (signal_id, version)
      );

      CREATE TABLE signal_tag (
        signal_id uuid NOT NULL,
        version integer NOT NULL,
        facet text NOT NULL,
        code text NOT NULL,
        origin text NOT NULL CHECK (origin IN ('rule', 'model', 'human')),
        probability real NOT NULL CHECK (probability BETWEEN 0 AND 1),
        evidence jsonb NOT NULL,
        tagger_version text NOT NULL,
        PRIMARY KEY (signal_id, version, facet, code, origin),
        FOREIGN KEY (signal_id, version) REFERENCES signal_version ON DELETE CASCADE
      );

      CREATE TABLE signal_referral (
        signal_id uuid NOT NULL,
        version integer NOT NULL,
        from_institution text NOT NULL,
        to_institution text NOT NULL,
        evidence jsonb NOT NULL,
        PRIMARY KEY (signal_id, version, from_institution, to_institution),
        FOREIGN KEY (signal_id, version) REFERENCES signal_version ON DELETE CASCADE
      );

      CREATE TABLE idempotency_key (
        key_hash bytea PRIMARY KEY,
        content_hash bytea NOT NULL,
        signal_id uuid NOT NULL REFERENCES signal ON DELETE CASCADE,
        version integer NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX idempotency_key_signal ON idempotency_key (signal_id);

      CREATE TABLE case_read (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        signal_id uuid NOT NULL,
        reader text NOT NULL,
        read_at timestamptz NOT NULL DEFAULT now()
      );

      CREATE TRIGGER signal_version_log AFTER INSERT ON signal_version
        REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION log_change('signal', 'signal_id');
      CREATE TRIGGER signal_tag_log AFTER INSERT ON signal_tag
        REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION log_change('signal', 'signal_id');
      CREATE TRIGGER signal_gone AFTER DELETE ON signal
        REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION log_change('signal', 'id');
      CREATE TRIGGER signal_version_gone AFTER DELETE ON signal_version
        REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION log_change('signal', 'signal_id');
      CREATE TRIGGER signal_tag_gone AFTER DELETE ON signal_tag
        REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION log_change('signal', 'signal_id');
      CREATE TRIGGER signal_stays BEFORE UPDATE OR TRUNCATE ON signal
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER signal_version_grows BEFORE UPDATE OR TRUNCATE ON signal_version
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER signal_tag_grows BEFORE UPDATE OR TRUNCATE ON signal_tag
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER case_read_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON case_read
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE VIEW signal_current WITH (security_invoker = true) AS
        SELECT s.channel, s.fictional, v.*
        FROM signal s
        JOIN signal_version v ON v.signal_id = s.id
        WHERE v.version = (SELECT max(w.version) FROM signal_version w WHERE w.signal_id = s.id);`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW signal_current;
      DROP TABLE case_read, idempotency_key, signal_referral, signal_tag, signal_version, signal CASCADE`)
  }
}
