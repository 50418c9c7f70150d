import type { ReviewQueueAnswer } from '@rode-draad/contract'
import { signalenLabels as labels } from './labels.js'
import { type Action, blindActions, keyOf } from './keys.js'

const order: readonly Action[] = [
  ...(['finish', 'accept', 'drop', 'add', 'undo', 'turn'] as const),
  ...(['up', 'down', 'next', 'previous', 'personal-data', 'note', 'help', 'pattern'] as const),
]

interface ActionBarProps {
  readonly stage: ReviewQueueAnswer['data'][number]['labelling']
  readonly onAction: (action: Action) => void
}

/** Every action as a button that names its key: the help and the way without a keyboard at once. */
export function ActionBar({ stage, onAction }: ActionBarProps) {
  const shown = stage === 'blind' ? order.filter((action) => blindActions.includes(action)) : order
  return (
    <div className="action-bar">
      <h3 id="toetsen">{labels.keysTitle}</h3>
      <p className="quiet-note">{labels.keysHint}</p>
      <ul aria-labelledby="toetsen">
        {shown.map((action) => (
          <li key={action}>
            <button
              type="button"
              className={action === 'finish' ? undefined : 'quiet-button'}
              aria-keyshortcuts={keyOf[action]}
              onClick={() => onAction(action)}
            >
              <kbd>{labels.keyNames[keyOf[action]] ?? keyOf[action]}</kbd>{' '}
              {action === 'finish' ? labels.finish[stage] : labels.actions[action]}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
