import type { MigrationInterface, QueryRunner } from 'typeorm'

/** By which key the hashes in this database were made, so that no program goes on with another. */
export class HashKey1795305600140 implements MigrationInterface {
  name = 'HashKey1795305600140'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One row from the first start on. fingerprint: HMAC-SHA-256 of a fixed word under the key.
      CREATE TABLE hash_key (
        made boolean PRIMARY KEY DEFAULT true CHECK (made),
        fingerprint bytea NOT NULL CHECK (length(fingerprint) = 32)
      );
      CREATE TRIGGER hash_key_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON hash_key
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE hash_key')
  }
}
