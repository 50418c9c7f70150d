import type { MigrationInterface, QueryRunner } from 'typeorm'

const setting = (name: string) => `current_setting('rode_draad.${name}', true)`
const everywhere = `${setting('regions')} = 'all' AND ${setting('channels')} = 'all'`

/** What a row has to meet. */
const inReach: Readonly<Record<string, string>> = {
  signal_batch: 'channel_in_reach(channel)',
  signal_batch_chunk: 'batch_in_reach(batch_id)',
  signal_batch_end: 'batch_in_reach(batch_id)',
}

/**
 * Batches of signals, which only grow: what a batch came to is the sum of its chunks, each written in the transaction
 * that keeps its rows, so that a count is true whenever the program stops.
 */
export class SignalBatches1795305600010 implements MigrationInterface {
  name = 'SignalBatches1795305600010'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE signal_batch (
        id uuid PRIMARY KEY,
        channel text NOT NULL,
        format text NOT NULL CHECK (format IN ('ndjson', 'csv')),
        mapping_version integer,
        sent_by text NOT NULL,
        started_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE INDEX signal_batch_started ON signal_batch (started_at DESC);

      CREATE TABLE signal_batch_chunk (
        batch_id uuid NOT NULL REFERENCES signal_batch ON DELETE CASCADE,
        through_row integer NOT NULL,
        received integer NOT NULL,
        accepted integer NOT NULL CHECK (accepted >= 0),
        duplicate integer NOT NULL CHECK (duplicate >= 0),
        quarantined integer NOT NULL CHECK (quarantined >= 0),
        recorded_at timestamptz NOT NULL DEFAULT now(),
        PRIMARY KEY (batch_id, through_row),
        CHECK (received = accepted + duplicate + quarantined)
      );

      -- Without a line here a batch is busy, or was stopped without a word.
      CREATE TABLE signal_batch_end (
        batch_id uuid PRIMARY KEY REFERENCES signal_batch ON DELETE CASCADE,
        outcome text NOT NULL CHECK (outcome IN ('complete', 'interrupted')),
        recorded_at timestamptz NOT NULL DEFAULT now()
      );

      -- What has no region yet is only for who is held to no region.
      CREATE FUNCTION channel_in_reach(channel text) RETURNS boolean
      LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
      BEGIN
        RETURN ${setting('regions')} = 'all' AND (${setting('channels')} = 'all'
          OR channel = ANY (string_to_array(trim(BOTH ',' FROM ${setting('channels')}), ',')));
      END $$;

      -- With the rights of who asks, so that the policy of signal_batch counts in it.
      CREATE FUNCTION batch_in_reach(wanted uuid) RETURNS boolean
      LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
      BEGIN
        RETURN EXISTS (SELECT FROM public.signal_batch b WHERE b.id = wanted);
      END $$;

      ${Object.entries(inReach).map(protect).join('')}`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TABLE signal_batch_end, signal_batch_chunk, signal_batch;
      DROP FUNCTION batch_in_reach(uuid); DROP FUNCTION channel_in_reach(text);`)
  }
}

/** Reading everything is found out once a statement, by the scalar subquery, and then costs no call for each row. */
const protect = ([table, condition]: [string, string]) => `
  CREATE TRIGGER ${table}_grows BEFORE UPDATE OR TRUNCATE ON ${table}
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
  CREATE POLICY in_reach ON ${table} USING ((SELECT ${everywhere}) OR ${condition}) WITH CHECK (${condition});
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;`
