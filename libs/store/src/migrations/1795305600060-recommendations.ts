import type { MigrationInterface, QueryRunner } from 'typeorm'
import { firstRegisterFacts, registerFacts } from './register-facts.js'
import { registerTable } from './register-table.js'

const registers: Readonly<Record<string, string>> = {
  recommendation: `
    report text NOT NULL, issued text NOT NULL, form text NOT NULL, addressee text NOT NULL,
    recommendation text NOT NULL, themes text[] NOT NULL, response text, promise text, vws_says text,
    ombudsman_says text, status text NOT NULL, measures text[] NOT NULL, remark text`,
  obstacle: `
    claimed_obstacle text NOT NULL, answer text NOT NULL, themes text[] NOT NULL, laws text[] NOT NULL`,
  key_figure: `label text NOT NULL, value text NOT NULL, unit text NOT NULL, period text`,
}

/** Recommendations, obstacles and key figures; and the remarks of patterns and measures, for who reads the registers. */
export class Recommendations1795305600060 implements MigrationInterface {
  name = 'Recommendations1795305600060'

  async up(runner: QueryRunner): Promise<void> {
    for (const [name, columns] of Object.entries(registers)) await runner.query(registerTable(name, columns))
    await runner.query(registerFacts)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `DROP VIEW fact_pattern, fact_measure, fact_recommendation, fact_obstacle, fact_key_figure; ${firstRegisterFacts}`,
    )
    for (const name of Object.keys(registers)) await runner.query(`DROP TABLE ${name} CASCADE`)
  }
}
