import type { MigrationInterface, QueryRunner } from 'typeorm'

/** Tables whose rows hang on a signal by `signal_id`: in reach when that signal is. */
const children = ['signal_version', 'signal_tag', 'signal_referral', 'idempotency_key']

const setting = (name: string) => `current_setting('rode_draad.${name}', true)`
const listOf = (name: string) => `string_to_array(trim(BOTH ',' FROM ${setting(name)}), ',')`
const everywhere = `${setting('regions')} = 'all' AND ${setting('channels')} = 'all'`

/**
 * What a row has to meet. In functions, whose plans stay with the connection: written out in the policies, it took
 * PostgreSQL longer to plan the statements of one signal than to do them.
 */
const inReach: Readonly<Record<string, string>> = {
  signal: 'place_in_reach(id, region, channel)',
  ...Object.fromEntries(children.map((table) => [table, 'signal_in_reach(signal_id)'])),
}

/**
 * The second wall: PostgreSQL itself shows and takes only rows in the reach that the transaction was given, by
 * `rode_draad.regions` and `rode_draad.channels` ('all', or codes between commas) and `rode_draad.signals` (ids
 * between commas). Without these settings, or with empty ones, there are no rows and none can be added, for the
 * owner as well. It stops the query that forgot a predicate, not a program that gives itself another reach.
 *
 * The region of a signal is that of its newest version, so that no old version is in another reach than the newest.
 */
export class RowLevelSecurity1795305600004 implements MigrationInterface {
  name = 'RowLevelSecurity1795305600004'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE FUNCTION newest_region(wanted uuid) RETURNS text
      LANGUAGE sql STABLE SET search_path = public, pg_temp AS $$
        SELECT v.region FROM signal_version v WHERE v.signal_id = wanted ORDER BY v.version DESC LIMIT 1
      $$;

      DROP TRIGGER signal_stays ON signal;
      ALTER TABLE signal ADD COLUMN region text;
      UPDATE signal SET region = newest_region(id);
      CREATE TRIGGER signal_stays
        BEFORE UPDATE OF id, channel, external_id_hash, fictional, recorded_at OR TRUNCATE ON signal
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

      CREATE FUNCTION refuse_other_region() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF NEW.region IS DISTINCT FROM newest_region(NEW.id) THEN
          RAISE EXCEPTION 'the region of a signal is that of its newest version';
        END IF;
        RETURN NEW;
      END $$;
      CREATE TRIGGER signal_region BEFORE UPDATE OF region ON signal
        FOR EACH ROW EXECUTE FUNCTION refuse_other_region();

      -- Runs as owner, so that nobody else needs to change a signal; the policies count all the same.
      CREATE FUNCTION follow_region() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        -- As it is told: a first version comes in the region that its signal came in with.
        IF NOT EXISTS (
          SELECT FROM changed c JOIN signal s ON s.id = c.signal_id
          WHERE c.version > 1 OR s.region IS DISTINCT FROM c.region
        ) THEN
          RETURN NULL;
        END IF;
        -- Locked first: of two versions at once, the second then sees the first.
        PERFORM FROM signal WHERE id IN (SELECT signal_id FROM changed) ORDER BY id FOR NO KEY UPDATE;
        UPDATE signal SET region = newest.region
        FROM (
          SELECT DISTINCT ON (signal_id) signal_id, region FROM signal_version
          WHERE signal_id IN (SELECT signal_id FROM changed) ORDER BY signal_id, version DESC
        ) newest
        WHERE id = newest.signal_id AND signal.region IS DISTINCT FROM newest.region;
        RETURN NULL;
      END $$;
      CREATE TRIGGER signal_version_region AFTER INSERT ON signal_version
        REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_region();
      CREATE TRIGGER signal_version_region_gone AFTER DELETE ON signal_version
        REFERENCING OLD TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION follow_region();

      CREATE FUNCTION place_in_reach(id uuid, region text, channel text) RETURNS boolean
      LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
      BEGIN
        RETURN (${setting('regions')} = 'all' OR region = ANY (${listOf('regions')}))
            AND (${setting('channels')} = 'all' OR channel = ANY (${listOf('channels')}))
          OR id = ANY (${listOf('signals')}::uuid[]);
      END $$;

      -- With the rights of who asks, so that the policy of signal counts in it.
      CREATE FUNCTION signal_in_reach(wanted uuid) RETURNS boolean
      LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
      BEGIN
        IF ${everywhere} THEN
          RETURN true;
        END IF;
        RETURN EXISTS (SELECT FROM public.signal s WHERE s.id = wanted);
      END $$;
      ${Object.entries(inReach).map(protect).join('')}`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`${Object.keys(inReach).map(unprotect).join('')}
      DROP FUNCTION signal_in_reach(uuid); DROP FUNCTION place_in_reach(uuid, text, text);
      DROP TRIGGER signal_version_region ON signal_version;
      DROP TRIGGER signal_version_region_gone ON signal_version;
      DROP TRIGGER signal_region ON signal;
      DROP TRIGGER signal_stays ON signal;
      DROP FUNCTION follow_region(); DROP FUNCTION refuse_other_region(); DROP FUNCTION newest_region(uuid);
      ALTER TABLE signal DROP COLUMN region;
      CREATE TRIGGER signal_stays BEFORE UPDATE OR TRUNCATE ON signal
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`)
  }
}

/** Reading everything is found out once a statement, by the scalar subquery, and then costs no call for each row. */
const protect = ([table, condition]: [string, string]) => `
  CREATE POLICY in_reach ON ${table} USING ((SELECT ${everywhere}) OR ${condition}) WITH CHECK (${condition});
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;`

const unprotect = (table: string) => `
  ALTER TABLE ${table} NO FORCE ROW LEVEL SECURITY;
  ALTER TABLE ${table} DISABLE ROW LEVEL SECURITY;
  DROP POLICY in_reach ON ${table};`
