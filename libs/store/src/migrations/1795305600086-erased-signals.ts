import type { MigrationInterface, QueryRunner } from 'typeorm'

const setting = (name: string) => `current_setting('rode_draad.${name}', true)`
const everywhere = `${setting('regions')} = 'all' AND ${setting('channels')} = 'all'`

/**
 * By which a signal is known whose text was erased, at somebody's request or after its term: the keyed hash of its
 * external id, and nothing else of it. Who sends it again does not bring it back.
 */
export class ErasedSignals1795305600086 implements MigrationInterface {
  name = 'ErasedSignals1795305600086'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE erased_signal (
        channel text NOT NULL,
        external_id_hash bytea NOT NULL,
        erased_at timestamptz NOT NULL,
        PRIMARY KEY (channel, external_id_hash)
      );
      -- Row-level security shows a migration nothing unless it asks for everything; gone again below.
      SELECT set_config('rode_draad.regions', 'all', true), set_config('rode_draad.channels', 'all', true);
      INSERT INTO erased_signal (channel, external_id_hash, erased_at)
      SELECT s.channel, s.external_id_hash, max(v.erased_at)
      FROM signal s JOIN signal_version v ON v.signal_id = s.id
      WHERE v.erased_at IS NOT NULL
      GROUP BY s.channel, s.external_id_hash;
      SELECT set_config('rode_draad.regions', '', true), set_config('rode_draad.channels', '', true);
      CREATE TRIGGER erased_signal_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON erased_signal
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      CREATE POLICY in_reach ON erased_signal
        USING ((SELECT ${everywhere}) OR channel_in_reach(channel)) WITH CHECK (channel_in_reach(channel));
      ALTER TABLE erased_signal ENABLE ROW LEVEL SECURITY;
      ALTER TABLE erased_signal FORCE ROW LEVEL SECURITY;`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE erased_signal')
  }
}
