import type { AccessScope } from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import { judgeSignal, type Judging, type NotJudged } from './judge-signal.js'

/** Notes that a signal still holds what identifies a person, or that it does not (any more). */
export async function flagPersonalData(
  app: DataSource,
  scope: Pick<AccessScope, 'cases'>,
  { seen, ...judging }: Judging & { seen: boolean },
): Promise<'kept' | NotJudged> {
  const { signalId, version, by, now } = judging
  return await judgeSignal(app, scope, judging, async (manager) => {
    await manager.query(
      `INSERT INTO personal_data_flag (signal_id, version, seen, flagged_by, recorded_at)
       VALUES ($1, $2, $3, $4, $5)`,
      [signalId, version, seen, by, now],
    )
    return 'kept' as const
  })
}
