import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What was written without sign-in marks a store as a try-out: it can never be used with sign-in, nor the reverse. */
export class TryOut1795305600007 implements MigrationInterface {
  name = 'TryOut1795305600007'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One row from the first write by a demo identity on: this store is for trying out, for good.
      CREATE TABLE tried_out (
        tried boolean PRIMARY KEY DEFAULT true CHECK (tried),
        first_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE TRIGGER tried_out_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON tried_out
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE FUNCTION refuse_other_use() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        PERFORM pg_advisory_xact_lock(hashtext('rode-draad store use'));
        IF TG_TABLE_NAME = 'tried_out' AND EXISTS (SELECT FROM sign_in_used)
          OR TG_TABLE_NAME = 'sign_in_used' AND EXISTS (SELECT FROM tried_out) THEN
          RAISE EXCEPTION 'a store is for trying out or for use with sign-in, never both';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER tried_out_alone BEFORE INSERT ON tried_out
        FOR EACH ROW EXECUTE FUNCTION refuse_other_use();
      CREATE TRIGGER sign_in_used_alone BEFORE INSERT ON sign_in_used
        FOR EACH ROW EXECUTE FUNCTION refuse_other_use();`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER sign_in_used_alone ON sign_in_used;
      DROP TABLE tried_out;
      DROP FUNCTION refuse_other_use();`)
  }
}
