import type { MigrationInterface, QueryRunner } from 'typeorm'

const setting = (name: string) => `current_setting('rode_draad.${name}', true)`
const everywhere = `${setting('regions')} = 'all' AND ${setting('channels')} = 'all'`
const tables = ['former_tag', 'former_referral'] as const

/**
 * A newer tagger reads everything again. Its tags take the place of the earlier ones, which stay known without their
 * places in the text: which version said what. What people decided is in other tables and is not touched.
 */
export class Retagging1795305600080 implements MigrationInterface {
  name = 'Retagging1795305600080'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE former_tag (
        signal_id uuid NOT NULL,
        version integer NOT NULL,
        facet text NOT NULL,
        code text NOT NULL,
        origin text NOT NULL CHECK (origin IN ('rule', 'model')),
        tagger_version text NOT NULL,
        probability real NOT NULL CHECK (probability BETWEEN 0 AND 1),
        replaced_at timestamptz NOT NULL,
        PRIMARY KEY (signal_id, version, facet, code, origin, tagger_version),
        FOREIGN KEY (signal_id, version) REFERENCES signal_version ON DELETE CASCADE
      );
      CREATE TABLE former_referral (
        signal_id uuid NOT NULL,
        version integer NOT NULL,
        from_institution text NOT NULL,
        to_institution text NOT NULL,
        replaced_at timestamptz NOT NULL,
        PRIMARY KEY (signal_id, version, from_institution, to_institution, replaced_at),
        FOREIGN KEY (signal_id, version) REFERENCES signal_version ON DELETE CASCADE
      );
      ${tables.map(protect).join('')}

      -- One row per run over all signals; how far it is stands in it with what it did, in one transaction.
      CREATE TABLE retag_run (
        id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
        tagger_version text NOT NULL,
        started_at timestamptz NOT NULL,
        -- How many signals there were at the start.
        signals integer NOT NULL CHECK (signals >= 0),
        -- Signals up to here were done, in order of id; NULL before the first.
        last_id uuid,
        tagged integer NOT NULL DEFAULT 0,
        -- Of those tagged: other codes than before.
        changed integer NOT NULL DEFAULT 0,
        -- Skipped: erased, so that the earlier tags stay, or tagged by this version already.
        without_text integer NOT NULL DEFAULT 0,
        already integer NOT NULL DEFAULT 0,
        -- Time at work, without pauses between two starts.
        worked_ms bigint NOT NULL DEFAULT 0,
        ended_at timestamptz,
        -- replaced: a newer version began before this one was through.
        ended_as text CHECK (ended_as IN ('done', 'replaced')),
        CHECK ((ended_at IS NULL) = (ended_as IS NULL))
      );
      CREATE UNIQUE INDEX retag_run_open ON retag_run ((true)) WHERE ended_at IS NULL;`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE retag_run, ${tables.join(', ')};`)
  }
}

const protect = (table: string) => `
  CREATE TRIGGER ${table}_grows BEFORE UPDATE OR TRUNCATE ON ${table}
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
  CREATE POLICY in_reach ON ${table}
    USING ((SELECT ${everywhere}) OR signal_in_reach(signal_id)) WITH CHECK (signal_in_reach(signal_id));
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;`
