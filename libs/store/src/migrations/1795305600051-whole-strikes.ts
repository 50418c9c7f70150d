import type { MigrationInterface, QueryRunner } from 'typeorm'

/**
 * A strike puts tokens in an outcome and never takes the whole of it away: a place that is null made everything null,
 * which the text refuses by itself and the outcome did not.
 */
export class WholeStrikes1795305600051 implements MigrationInterface {
  name = 'WholeStrikes1795305600051'

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(refuseOtherText('AND (NEW.outcome IS NULL) = (OLD.outcome IS NULL)'))
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(refuseOtherText(''))
  }
}

const refuseOtherText = (whole: string) => `
  CREATE OR REPLACE FUNCTION refuse_other_text() RETURNS trigger LANGUAGE plpgsql AS $$
  BEGIN
    IF OLD.erased_at IS NULL AND NEW.erased_at IS NOT NULL THEN
      RETURN NEW;
    END IF;
    IF NEW.erased_at IS NOT DISTINCT FROM OLD.erased_at
      AND current_setting('rode_draad.striking', true) = NEW.signal_id::text ${whole} THEN
      RETURN NEW;
    END IF;
    RAISE EXCEPTION 'the text of a signal only goes: add a new version instead';
  END $$;`
