import type { MigrationInterface, QueryRunner } from 'typeorm'

/** What puts tokens in place of struck words outside the text that a reader saw. */
const elsewhere = [
  'strike_elsewhere(uuid, text[], text[])',
  'strike_pattern_texts(uuid, text, text)',
  'strike_tables(uuid, text, text)',
  'strike_terms(uuid, text, text)',
]

/**
 * Notes, rows set apart and registers lose the words that were struck out, however their capitals are, and no pieces of
 * other words: "JAN belde, Jans rolstoel" loses "Jan", "Januari" does not.
 */
export class StruckWords1795305600130 implements MigrationInterface {
  name = 'StruckWords1795305600130'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(String.raw`
      -- As a regular expression: whole words, of which an s of possession may be behind the last. Letters by their
      -- places in Unicode, for a class of the database depends on its collation.
      CREATE FUNCTION words_pattern(struck text) RETURNS text
      LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
        SELECT CASE WHEN struck ~ '^[0-9A-Za-zÀ-ɏ]' THEN '(?<![0-9A-Za-zÀ-ɏ])' ELSE '' END
          || regexp_replace(regexp_replace(struck, '([].*+?^$(){}|\\[-])', '\\\1', 'g'), '\s+', '\\s+', 'g')
          || CASE WHEN struck ~ '[0-9A-Za-zÀ-ɏ]$' THEN '(?=(?:[''’]?s)?(?![0-9A-Za-zÀ-ɏ]))' ELSE '' END
      $$;
      CREATE FUNCTION without_words(content text, struck text, token text) RETURNS text
      LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
        SELECT regexp_replace(content, words_pattern(struck), token, 'gi')
      $$;
      -- From 1; 0 for nowhere.
      CREATE FUNCTION place_of_words(content text, struck text) RETURNS integer
      LANGUAGE sql IMMUTABLE SET search_path = public, pg_temp AS $$
        SELECT regexp_instr(content, words_pattern(struck), 1, 1, 0, 'i')
      $$;
      ${rewritten('replace', 'without_words', 'strpos', 'place_of_words')}`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${rewritten('without_words', 'replace', 'place_of_words', 'strpos')}
      DROP FUNCTION place_of_words(text, text); DROP FUNCTION without_words(text, text, text);
      DROP FUNCTION words_pattern(text);`)
  }
}

/** The functions of before, with other calls in them. */
const rewritten = (replaces: string, puts: string, finds: string, looks: string) => `
  DO $$
  DECLARE one text;
  BEGIN
    FOREACH one IN ARRAY ARRAY[${elsewhere.map((name) => `'${name}'`).join(', ')}] LOOP
      EXECUTE replace(replace(pg_get_functiondef(one::regprocedure), ' ${replaces}(', ' ${puts}('), '${finds}(', '${looks}(');
    END LOOP;
  END $$;`
