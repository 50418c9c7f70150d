import { formatCount } from '@rode-draad/charts'
import type { ChannelCode } from '@rode-draad/domain'
import { FormFaults } from '../../components/form/form-faults.js'
import { fieldLabel } from './fields.js'
import { invoerLabels } from './labels.js'
import { BatchResult } from './batch-result.js'
import { BatchStopped, type UsedMapping } from './post-batch.js'
import type { ReadFile } from './read-file.js'
import { SendProgress } from './send-progress.js'
import { useSendBatch } from './use-send-batch.js'

const words = invoerLabels.sending

interface SendPanelProps {
  readonly channel: ChannelCode
  readonly file: ReadFile
  /** What is still to be done first, in Dutch. */
  readonly faults: readonly string[]
  /** Done before the file goes; gives by which mapping it is read. */
  readonly prepare?: () => Promise<UsedMapping>
}

/** Try or send; how far it is; what came of it. */
export function SendPanel({ channel, file, faults, prepare }: SendPanelProps) {
  const { send, stop, running, progress, error, answer } = useSendBatch({ channel, file, prepare })
  const isBlocked = faults.length > 0
  return (
    <section className="intake-panel" aria-labelledby="sending-title">
      <h2 id="sending-title">{words.title}</h2>
      {isBlocked && (
        <div id="sending-faults">
          <p>{invoerLabels.mapping.todo}</p>
          <ul className="faults">
            {faults.map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </div>
      )}
      <p className="hint">{words.dryRunHint}</p>
      <div className="buttons">
        {running === null ? (
          <>
            <button
              type="button"
              className="quiet-button"
              disabled={isBlocked}
              aria-describedby={isBlocked ? 'sending-faults' : undefined}
              onClick={() => send(true)}
            >
              {words.dryRun}
            </button>
            <button
              type="button"
              disabled={isBlocked}
              aria-describedby={isBlocked ? 'sending-faults' : undefined}
              onClick={() => send(false)}
            >
              {words.send}
            </button>
          </>
        ) : (
          <button type="button" className="quiet-button" onClick={stop}>
            {words.stop}
          </button>
        )}
      </div>
      {running !== null && (
        <SendProgress dryRun={running.dryRun} progress={progress} rowCount={file.rowCount} />
      )}
      {error !== null && (
        <>
          <FormFaults error={error} labelOf={fieldLabel} />
          {error instanceof BatchStopped && (
            <p>
              {error.kept !== null && `${words.kept(formatCount(error.kept.received))} `}
              {words.again}
            </p>
          )}
        </>
      )}
      {answer !== null && <BatchResult answer={answer} />}
    </section>
  )
}
