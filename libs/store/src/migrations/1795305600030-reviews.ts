import type { MigrationInterface, QueryRunner } from 'typeorm'

const tables = ['tag_decision', 'tag_review', 'review_note', 'personal_data_flag'] as const

const setting = (name: string) => `current_setting('rode_draad.${name}', true)`
const everywhere = `${setting('regions')} = 'all' AND ${setting('channels')} = 'all'`

/** Of one version of one signal, in reach when that signal is; by whom and when. */
const judged = `
  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  signal_id uuid NOT NULL,
  version integer NOT NULL,
  recorded_at timestamptz NOT NULL,
  FOREIGN KEY (signal_id, version) REFERENCES signal_version ON DELETE CASCADE`

/**
 * What people say of the tags. Rows are only added: who changes his mind adds another, and of each person the newest
 * counts.
 */
export class Reviews1795305600030 implements MigrationInterface {
  name = 'Reviews1795305600030'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- One code on one signal. undo: this person has no decision on it any more.
      CREATE TABLE tag_decision (${judged},
        facet text NOT NULL,
        code text NOT NULL,
        decision text NOT NULL CHECK (decision IN ('accept', 'drop', 'add', 'undo')),
        decided_by text NOT NULL,
        -- Of the tags that this person saw; NULL when there were none.
        tagger_version text,
        queue text NOT NULL CHECK (queue IN ('uncertain', 'random', 'personal-data'))
      );
      CREATE INDEX tag_decision_signal ON tag_decision (signal_id, facet, code, decided_by, id DESC);

      -- All codes of a facet were judged: what was not accepted or added is not there.
      CREATE TABLE tag_review (${judged},
        facet text NOT NULL,
        reviewed_by text NOT NULL,
        queue text NOT NULL CHECK (queue IN ('uncertain', 'random', 'personal-data')),
        -- The week of the random sample by which the signal came to this person, now or before. What was never come
        -- to by a sample is no fair measure: doubtful signals would be counted twice as often.
        sample_week text,
        withdrawn boolean NOT NULL,
        CHECK (withdrawn OR queue <> 'random' OR sample_week IS NOT NULL)
      );
      CREATE INDEX tag_review_signal ON tag_review (signal_id, version, facet, reviewed_by, id DESC);

      CREATE TABLE review_note (${judged},
        text text NOT NULL,
        redaction_version text NOT NULL,
        written_by text NOT NULL
      );
      CREATE INDEX review_note_signal ON review_note (signal_id, id);

      -- The newest row of a signal counts, whatever its version: a newer text may still say who it is.
      CREATE TABLE personal_data_flag (${judged},
        seen boolean NOT NULL,
        flagged_by text NOT NULL
      );
      CREATE INDEX personal_data_flag_signal ON personal_data_flag (signal_id, id DESC);

      -- For the queue that begins with what the tagger was least sure of.
      CREATE INDEX signal_tag_uncertain ON signal_tag (probability, signal_id) WHERE facet = 'theme';

      CREATE VIEW tag_decision_standing WITH (security_invoker = true) AS
        SELECT * FROM (
          SELECT DISTINCT ON (signal_id, facet, code, decided_by) * FROM tag_decision
          ORDER BY signal_id, facet, code, decided_by, id DESC
        ) own WHERE decision <> 'undo';

      CREATE VIEW tag_review_standing WITH (security_invoker = true) AS
        SELECT * FROM (
          SELECT DISTINCT ON (signal_id, version, facet, reviewed_by) * FROM tag_review
          ORDER BY signal_id, version, facet, reviewed_by, id DESC
        ) own WHERE NOT withdrawn;

      CREATE VIEW personal_data_seen WITH (security_invoker = true) AS
        SELECT * FROM (
          SELECT DISTINCT ON (signal_id) * FROM personal_data_flag ORDER BY signal_id, id DESC
        ) newest WHERE seen;
      ${tables.map(protect).join('')}`)
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      DROP VIEW tag_decision_standing, tag_review_standing, personal_data_seen;
      DROP INDEX signal_tag_uncertain;
      DROP TABLE ${tables.join(', ')};`)
  }
}

const protect = (table: string) => `
  CREATE TRIGGER ${table}_grows BEFORE UPDATE OR TRUNCATE ON ${table}
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
  CREATE POLICY in_reach ON ${table}
    USING ((SELECT ${everywhere}) OR signal_in_reach(signal_id)) WITH CHECK (signal_in_reach(signal_id));
  ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
  ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;`
