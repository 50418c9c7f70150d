import type { MigrationInterface, QueryRunner } from 'typeorm'

/** By which a gemeente that a sender names is known, and the region in which it lies. */
export class Gemeenten1795305600160 implements MigrationInterface {
  name = 'Gemeenten1795305600160'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One row for each list that was imported; the newest counts. gemeenten: an array of Gemeente, as the domain has it.
      CREATE TABLE gemeente_list (
        version integer PRIMARY KEY CHECK (version >= 1),
        gemeenten jsonb NOT NULL CHECK (jsonb_typeof(gemeenten) = 'array'),
        imported_by text NOT NULL,
        recorded_at timestamptz NOT NULL DEFAULT now()
      );
      CREATE TRIGGER gemeente_list_grows BEFORE UPDATE OR DELETE OR TRUNCATE ON gemeente_list
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('DROP TABLE gemeente_list')
  }
}
