import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Sessions of signed-in people, keys of machine senders, and cases granted one by one. */
export class Access1795305600006 implements MigrationInterface {
  name = 'Access1795305600006'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- The one table of which the application role may change and remove rows.
      CREATE TABLE session (
        id_hash bytea PRIMARY KEY CHECK (octet_length(id_hash) = 32),
        sealed text NOT NULL,
        subject text NOT NULL,
        started_at timestamptz NOT NULL,
        seen_at timestamptz NOT NULL,
        checked_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL
      );
      CREATE INDEX session_expires ON session (expires_at);

      CREATE TABLE sender_key (
        id text PRIMARY KEY CHECK (id ~ '^[0-9a-f]{16}$'),
        channel text NOT NULL,
        label text NOT NULL,
        key_hash bytea NOT NULL CHECK (octet_length(key_hash) = 32),
        made_by text NOT NULL,
        recorded_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL CHECK (expires_at > recorded_at)
      );
      CREATE TABLE sender_key_withdrawal (
        key_id text PRIMARY KEY REFERENCES sender_key,
        withdrawn_by text NOT NULL,
        recorded_at timestamptz NOT NULL
      );

      -- The newest row of a signal and subject counts; a withdrawal is a row too.
      CREATE TABLE case_grant (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        signal_id uuid NOT NULL REFERENCES signal ON DELETE CASCADE,
        subject text NOT NULL,
        purpose text NOT NULL,
        granted_by text NOT NULL,
        valid_until timestamptz NOT NULL,
        withdrawn boolean NOT NULL DEFAULT false,
        recorded_at timestamptz NOT NULL
      );
      CREATE INDEX case_grant_subject ON case_grant (subject, signal_id, id DESC);
      CREATE INDEX case_grant_signal ON case_grant (signal_id);

      -- One row from the first sign-in or sender's key on: this store is no longer for the demo only.
      CREATE TABLE sign_in_used (
        used boolean PRIMARY KEY DEFAULT true CHECK (used),
        first_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE FUNCTION mark_sign_in_used() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        INSERT INTO sign_in_used DEFAULT VALUES ON CONFLICT DO NOTHING;
        RETURN NULL;
      END $$;

      CREATE TRIGGER session_marks AFTER INSERT ON session
        FOR EACH STATEMENT EXECUTE FUNCTION mark_sign_in_used();
      CREATE TRIGGER sender_key_marks AFTER INSERT ON sender_key
        FOR EACH STATEMENT EXECUTE FUNCTION mark_sign_in_used();
      CREATE TRIGGER sender_key_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON sender_key
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER sender_key_withdrawal_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON sender_key_withdrawal
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER sign_in_used_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON sign_in_used
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER case_grant_grows BEFORE UPDATE OR TRUNCATE ON case_grant
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE session, sender_key_withdrawal, sender_key, case_grant, sign_in_used;
      DROP FUNCTION mark_sign_in_used();`)
  }
}
