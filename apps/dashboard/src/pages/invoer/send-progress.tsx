import { formatCount, formatShare } from '@rode-draad/charts'
import { invoerLabels } from './labels.js'
import type { BatchProgress } from './post-batch.js'

const words = invoerLabels.sending

interface SendProgressProps {
  readonly dryRun: boolean
  readonly progress: BatchProgress
  /** How many rows there are; null when that is not known. */
  readonly rowCount: number | null
}

/**
 * How far it is: a bar and words. By rows where it is known how many there are, else by how much of the file has gone.
 * Spoken at most once per tenth.
 */
export function SendProgress({ dryRun, progress: { sent, rows }, rowCount }: SendProgressProps) {
  const isByRows = rowCount !== null && rowCount > 0
  const share = Math.min(1, isByRows ? rows / rowCount : sent)
  const said = isByRows
    ? words.rowsOf(formatCount(rows), formatCount(rowCount))
    : sent < 1
      ? words.progress(formatShare(Math.floor(sent * 100) / 100, 0))
      : words.lastRows
  return (
    <div className="send-progress">
      <label htmlFor="send-progress">{dryRun ? words.busyDryRun : words.busySend}</label>
      <progress id="send-progress" max={1} value={share} />
      <p>{said}</p>
      {!isByRows && rows > 0 && <p>{words.rows(formatCount(rows))}</p>}
      <p className="spoken-only" role="status">
        {words.done(formatShare(Math.floor(share * 10) / 10, 0))}
      </p>
    </div>
  )
}
