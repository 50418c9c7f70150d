import type { MigrationInterface, QueryRunner } from 'typeorm'

const setting = (name: string) => `current_setting('rode_draad.${name}', true)`
const everywhere = `${setting('regions')} = 'all' AND ${setting('channels')} = 'all'`

/** By which words that a reader struck out are known in what comes in under the same number later. */
export class StruckWordsKept1795305600150 implements MigrationInterface {
  name = 'StruckWordsKept1795305600150'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One row for each row of words struck out of what is known by a number. words_hash: keyed, and another for the
      -- same words under another number. words: how many there are. type: a kind of redaction.
      CREATE TABLE struck_words (
        channel text NOT NULL,
        external_id_hash bytea NOT NULL,
        words_hash bytea NOT NULL CHECK (length(words_hash) = 32),
        words integer NOT NULL CHECK (words >= 1),
        type text NOT NULL,
        PRIMARY KEY (external_id_hash, words_hash)
      );
      CREATE TRIGGER struck_words_grow BEFORE UPDATE OR TRUNCATE ON struck_words
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
      -- Of who sends for the channel, to have the words struck, and of who reads the case, to strike them.
      CREATE FUNCTION number_in_reach(wanted text, wanted_hash bytea) RETURNS boolean
      LANGUAGE plpgsql STABLE PARALLEL SAFE AS $$
      BEGIN
        RETURN channel_in_reach(wanted)
          OR EXISTS (SELECT FROM public.signal s WHERE s.channel = wanted AND s.external_id_hash = wanted_hash);
      END $$;
      CREATE POLICY in_reach ON struck_words
        USING ((SELECT ${everywhere}) OR number_in_reach(channel, external_id_hash))
        WITH CHECK (number_in_reach(channel, external_id_hash));
      ALTER TABLE struck_words ENABLE ROW LEVEL SECURITY;
      ALTER TABLE struck_words FORCE ROW LEVEL SECURITY;

      -- What was erased does not come in again, so nothing has to be known in it.
      CREATE FUNCTION forget_struck_words() RETURNS trigger
      LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
      BEGIN
        DELETE FROM struck_words WHERE channel = NEW.channel AND external_id_hash = NEW.external_id_hash;
        RETURN NULL;
      END $$;
      CREATE TRIGGER erased_signal_forgets AFTER INSERT ON erased_signal
        FOR EACH ROW EXECUTE FUNCTION forget_struck_words();`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP TRIGGER erased_signal_forgets ON erased_signal;
      DROP FUNCTION forget_struck_words();
      DROP TABLE struck_words;
      DROP FUNCTION number_in_reach(text, bytea);`)
  }
}
