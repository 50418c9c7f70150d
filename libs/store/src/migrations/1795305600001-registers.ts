import type { MigrationInterface, QueryRunner } from 'typeorm'

const registerColumns = `
  version_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  code text NOT NULL,
  valid_from date,
  valid_until date,
  recorded_at timestamptz NOT NULL DEFAULT now(),
  recorded_by text NOT NULL,
  withdrawn boolean NOT NULL DEFAULT false,
  fictional boolean NOT NULL DEFAULT false,
  source text NOT NULL,
  content_hash text NOT NULL`

const registers: Record<string, string> = {
  theme: `label text NOT NULL, definition text NOT NULL, also_counts text, does_not_count text`,
  region: `label text NOT NULL, longitude double precision NOT NULL, latitude double precision NOT NULL`,
  channel: `label text NOT NULL`,
  norm: `label text NOT NULL, value integer NOT NULL, unit text NOT NULL`,
  waiting_list_definition: `
    counted_from date NOT NULL, counted_until date, what text NOT NULL, comparable_with text NOT NULL`,
  waiting_list_count: `
    reference_date date NOT NULL, zorgprofiel text NOT NULL, definition text NOT NULL,
    waiting_status text NOT NULL, waiting_time text NOT NULL, with_wlz_care boolean,
    persons integer CHECK (persons >= 0), series text NOT NULL, remark text`,
  zorgprofiel_capacity: `
    year integer NOT NULL, zorgprofiel text NOT NULL,
    persons_with_indication integer, indication_date text NOT NULL, indication_source text NOT NULL,
    persons_staying integer, staying_date text NOT NULL, staying_source text NOT NULL, remark text`,
  pattern: `
    title text NOT NULL, themes text[] NOT NULL, laws text[] NOT NULL,
    first_signal text, recognised text, last_known text, closed text, closed_as text,
    measures text[] NOT NULL, remark text`,
  measure: `
    title text NOT NULL, themes text[] NOT NULL, kind text NOT NULL,
    announced text, adopted text, in_force text, planned text, status text NOT NULL,
    according_to text NOT NULL, known_on text NOT NULL, responsible text, remark text`,
}

/** Registers that only grow, and the change log that every write leaves a line in. */
export class Registers1795305600001 implements MigrationInterface {
  name = 'Registers1795305600001'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE store_identity (
        id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
        made_at timestamptz NOT NULL DEFAULT now()
      );
      INSERT INTO store_identity DEFAULT VALUES;

      CREATE TABLE change_log (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        xid xid8 NOT NULL DEFAULT pg_current_xact_id(),
        dataset text NOT NULL,
        key text NOT NULL,
        gone boolean NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX change_log_xid ON change_log (xid);

      -- Arguments: dataset, key column. Runs as owner, so that nobody else needs to write the log.
      CREATE FUNCTION log_change() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        EXECUTE format(
          'INSERT INTO change_log (dataset, key, gone) SELECT DISTINCT %L, %I::text, %L::boolean FROM changed',
          TG_ARGV[0], TG_ARGV[1], TG_OP = 'DELETE');
        PERFORM pg_notify('change_log', TG_ARGV[0]);
        RETURN NULL;
      END $$;

      CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION '% only grows: add a new version instead', TG_TABLE_NAME;
      END $$;`)
    for (const [name, columns] of Object.entries(registers)) {
      await runner.query(`
        CREATE TABLE ${name} (${registerColumns}, ${columns});
        CREATE INDEX ${name}_code ON ${name} (code, version_id DESC);
        CREATE TRIGGER ${name}_log AFTER INSERT ON ${name}
          REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION log_change('${name}', 'code');
        CREATE TRIGGER ${name}_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON ${name}
          FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
        CREATE VIEW ${name}_current WITH (security_invoker = true) AS
          SELECT * FROM (SELECT DISTINCT ON (code) * FROM ${name} ORDER BY code, version_id DESC) latest
          WHERE NOT withdrawn;`)
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const name of Object.keys(registers)) await runner.query(`DROP TABLE ${name} CASCADE`)
    await runner.query(`
      DROP TABLE change_log, store_identity;
      DROP FUNCTION log_change(); DROP FUNCTION refuse_change();`)
  }
}
