import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * Whether somebody who decided had seen what the tagger found. Only what was decided without it measures the tagger:
 * who sees a tag agrees with it more easily. All that was decided before this column is from who had seen it, and so
 * it is for rows that do not say. Blind is only the random sample, and there a person can only give codes.
 */
export class BlindLabels1795305600100 implements MigrationInterface {
  name = 'BlindLabels1795305600100'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE tag_decision ADD COLUMN tags_seen boolean NOT NULL DEFAULT true,
        ADD CONSTRAINT tag_decision_blind CHECK (tags_seen OR (queue = 'random' AND decision = 'add'));
      ALTER TABLE tag_review ADD COLUMN tags_seen boolean NOT NULL DEFAULT true,
        ADD CONSTRAINT tag_review_blind CHECK (tags_seen OR (queue = 'random' AND NOT withdrawn));
      -- Blind once: afterwards the tags are shown.
      CREATE UNIQUE INDEX tag_review_blind_once ON tag_review (signal_id, version, facet, reviewed_by)
        WHERE NOT tags_seen;`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE tag_decision DROP COLUMN tags_seen;
      ALTER TABLE tag_review DROP COLUMN tags_seen;`)
  }
}
