import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Tables for analysis: what stands on their agendas and on what they decided, by codes and dates. What was typed at a
 * table, but for its name, stays behind. The lines of an item stand in the transaction of its agenda.
 */
export class TableFacts1795305600091 implements MigrationInterface {
  name = 'TableFacts1795305600091'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ${['tafel_agenda', 'tafel_decision'].map(logged).join('')}

      CREATE VIEW fact_tafel WITH (security_invoker = true) AS
        SELECT code AS key, fictional, name, kind, level, region FROM tafel_current;
      CREATE VIEW fact_agenda_item WITH (security_invoker = true) AS
        SELECT a.tafel AS key, a.held_on, i.pattern, i.act_by, i.passed_on_to
        FROM tafel_agenda_standing a JOIN tafel_item i ON i.agenda = a.id;
      CREATE VIEW fact_tafel_decision WITH (security_invoker = true) AS
        SELECT DISTINCT tafel AS key, held_on, pattern FROM tafel_decision WHERE pattern IS NOT NULL;`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW fact_tafel_decision, fact_agenda_item, fact_tafel;
      DROP TRIGGER tafel_agenda_log ON tafel_agenda;
      DROP TRIGGER tafel_decision_log ON tafel_decision;`)
  }
}

const logged = (table: string) => `
  CREATE TRIGGER ${table}_log AFTER INSERT ON ${table}
    REFERENCING NEW TABLE AS changed FOR EACH STATEMENT EXECUTE FUNCTION log_change('tafel', 'tafel');`
