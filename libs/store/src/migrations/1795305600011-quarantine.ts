import type { MigrationInterface, QueryRunner } from 'typeorm'

const setting = (name: string) => `current_setting('rode_draad.${name}', true)`
const everywhere = `${setting('regions')} = 'all' AND ${setting('channels')} = 'all'`

/** What a row has to meet. */
const inReach: Readonly<Record<string, string>> = {
  quarantined_row: 'channel_in_reach(channel)',
  quarantine_decision: 'quarantined_row_in_reach(row_id)',
}

/** Rows of batches that were not right, redacted, and what somebody decided about each. */
export class Quarantine1795305600011 implements MigrationInterface {
  name = 'Quarantine1795305600011'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE quarantined_row (
        id uuid PRIMARY KEY,
        batch_id uuid NOT NULL REFERENCES signal_batch ON DELETE CASCADE,
        row_number integer NOT NULL,
        channel text NOT NULL,
        content_hash bytea NOT NULL,
        external_id_hash bytea,
        codes jsonb NOT NULL,
        text text,
        outcome text,
        text_is_whole_row boolean NOT NULL,
        reasons jsonb NOT NULL,
        redaction_version text NOT NULL,
        state text NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'mended', 'dropped')),
        signal_id uuid REFERENCES signal ON DELETE CASCADE,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        CHECK (state = 'open' OR (text IS NULL AND outcome IS NULL))
      );
      -- The same row sent again is the same row.
      CREATE UNIQUE INDEX quarantined_row_content ON quarantined_row (channel, content_hash);
      CREATE INDEX quarantined_row_place ON quarantined_row (batch_id, row_number);
      CREATE INDEX quarantined_row_external ON quarantined_row (channel, external_id_hash)
        WHERE external_id_hash IS NOT NULL;
      CREATE INDEX quarantined_row_signal ON quarantined_row (signal_id) WHERE signal_id IS NOT NULL;

      CREATE TABLE quarantine_decision (
        row_id uuid PRIMARY KEY REFERENCES quarantined_row ON DELETE CASCADE,
        decision text NOT NULL CHECK (decision IN ('mended', 'dropped')),
        signal_id uuid,
        reason text,
        decided_by text NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT now(),
        CHECK ((decision = 'mended') = (signal_id IS NOT NULL) AND (decision = 'dropped') = (reason IS NOT NULL))
      );

      CREATE FUNCTION quarantined_row_in_reach(wanted uuid) RETURNS boolean
      LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
      BEGIN
        RETURN EXISTS (SELECT FROM public.quarantined_row r WHERE r.id = wanted);
      END $$;
      ${Object.entries(inReach).map(protect).join('')}

      -- Runs as owner, so that nobody else needs to change a row; what is decided no longer needs its text.
      CREATE FUNCTION follow_decision() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        UPDATE quarantined_row SET state = NEW.decision, signal_id = NEW.signal_id, text = NULL, outcome = NULL
        WHERE id = NEW.row_id AND state = 'open';
        RETURN NULL;
      END $$;
      CREATE TRIGGER quarantine_decision_follows AFTER INSERT ON quarantine_decision
        FOR EACH ROW EXECUTE FUNCTION follow_decision();

      -- Who erases a signal erases what was set apart under its number too.
      CREATE FUNCTION erase_quarantined() RETURNS trigger
      LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
      BEGIN
        DELETE FROM quarantined_row r USING gone g
        WHERE r.channel = g.channel AND r.external_id_hash = g.external_id_hash;
        RETURN NULL;
      END $$;
      CREATE TRIGGER signal_gone_from_quarantine AFTER DELETE ON signal
        REFERENCING OLD TABLE AS gone FOR EACH STATEMENT EXECUTE FUNCTION erase_quarantined();

      CREATE TRIGGER quarantined_row_stays
        BEFORE UPDATE OF id, batch_id, row_number, channel, content_hash, external_id_hash, codes,
          text_is_whole_row, reasons, redaction_version, recorded_at OR TRUNCATE ON quarantined_row
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE TRIGGER quarantine_decision_grows BEFORE UPDATE OR TRUNCATE ON quarantine_decision
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER signal_gone_from_quarantine ON signal;
      DROP TABLE quarantine_decision, quarantined_row;
      DROP FUNCTION erase_quarantined(); DROP FUNCTION follow_decision();
      DROP FUNCTION quarantined_row_in_reach(uuid);`)
  }
}

const protect = ([table, condition]: [string, string]) => `
  CREATE POLICY in_reach ON ${table} USING ((SELECT ${everywhere}) OR ${condition}) WITH CHECK (${condition});
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;`
