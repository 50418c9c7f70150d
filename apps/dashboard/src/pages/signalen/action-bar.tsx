import { signalenLabels as labels } from './labels.js'
import { type Action, keyOf } from './keys.js'

const order: readonly Action[] = [
  ...(['finish', 'accept', 'drop', 'add', 'undo'] as const),
  ...(['up', 'down', 'next', 'previous', 'personal-data', 'note', 'help', 'pattern'] as const),
]

/** Every action as a button that names its key: the help and the way without a keyboard at once. */
export function ActionBar({ onAction }: { readonly onAction: (action: Action) => void }) {
  return (
    <div className="action-bar">
      <h3 id="toetsen">{labels.keysTitle}</h3>
      <p className="quiet-note">{labels.keysHint}</p>
      <ul aria-labelledby="toetsen">
        {order.map((action) => (
          <li key={action}>
            <button
              type="button"
              className={action === 'finish' ? undefined : 'quiet-button'}
              aria-keyshortcuts={keyOf[action]}
              onClick={() => onAction(action)}
            >
              <kbd>{labels.keyNames[keyOf[action]] ?? keyOf[action]}</kbd> {labels.actions[action]}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
