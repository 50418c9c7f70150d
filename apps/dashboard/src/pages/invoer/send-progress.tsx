import { formatCount, formatShare } from '@rode-draad/charts'
import { labels } from '../../labels.js'
import type { BatchProgress } from './post-batch.js'

const words = labels.invoer.sending

/** How far it is: a bar for the file, and in words the rows; spoken at most once per tenth of the file. */
export function SendProgress({
  dryRun,
  progress,
}: {
  readonly dryRun: boolean
  readonly progress: BatchProgress
}) {
  const { sent, rows } = progress
  const share = Math.floor(sent * 100) / 100
  return (
    <div className="send-progress">
      <label htmlFor="send-progress">{dryRun ? words.busyDryRun : words.busySend}</label>
      <progress id="send-progress" max={1} value={share} />
      <p>{sent < 1 ? words.progress(formatShare(share, 0)) : words.lastRows}</p>
      {rows > 0 && <p>{words.rows(formatCount(rows))}</p>}
      <p className="spoken-only" role="status">
        {words.progress(formatShare(Math.floor(sent * 10) / 10, 0))}
      </p>
    </div>
  )
}
