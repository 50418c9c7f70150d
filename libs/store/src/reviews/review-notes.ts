import { readStoredRedactedText, type AccessScope, type RedactedText } from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import { inScope } from '../database/in-scope.js'
import { judgeSignal, type Judging, type NotJudged } from './judge-signal.js'

/** What somebody noted with a signal, redacted as signals are. */
export interface KeptReviewNote {
  readonly text: RedactedText
  readonly version: number
  readonly writtenBy: string
  readonly recordedAt: Date
}

export async function keepReviewNote(
  app: DataSource,
  scope: Pick<AccessScope, 'cases'>,
  { text, redactionVersion, ...judging }: Judging & { text: RedactedText; redactionVersion: string },
): Promise<KeptReviewNote | NotJudged> {
  const { signalId, version, by, now } = judging
  return await judgeSignal(app, scope, judging, async (manager) => {
    await manager.query(
      `INSERT INTO review_note (signal_id, version, text, redaction_version, written_by, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [signalId, version, text, redactionVersion, by, now],
    )
    return { text, version, writtenBy: by, recordedAt: now }
  })
}

/** The notes with a signal, oldest first; [] when there are none or it is not in reach. Logs nothing: `readCase` does. */
export async function reviewNotesOf(
  app: DataSource,
  { cases }: Pick<AccessScope, 'cases'>,
  signalId: string,
): Promise<KeptReviewNote[]> {
  const rows = await inScope(
    app,
    cases,
    (manager) =>
      manager.query(
        `SELECT text, version, written_by AS "writtenBy", recorded_at AS "recordedAt"
         FROM review_note WHERE signal_id = $1 ORDER BY id`,
        [signalId],
      ) as Promise<(Omit<KeptReviewNote, 'text'> & { text: string })[]>,
  )
  return rows.map((row) => ({ ...row, text: readStoredRedactedText(row.text) }))
}
