/** Everything that one key does on a signal. */
export type Action =
  | 'accept'
  | 'drop'
  | 'add'
  | 'finish'
  | 'next'
  | 'previous'
  | 'up'
  | 'down'
  | 'undo'
  | 'personal-data'
  | 'note'
  | 'help'
  | 'pattern'
  | 'turn'

/** One key for each action; letters are those of the Dutch word. */
export const keyOf: Readonly<Record<Action, string>> = {
  accept: 'k',
  drop: 'w',
  add: 't',
  finish: 'Enter',
  next: 'ArrowRight',
  previous: 'ArrowLeft',
  up: 'ArrowUp',
  down: 'ArrowDown',
  undo: 'u',
  'personal-data': 'p',
  note: 'n',
  help: 'h',
  pattern: 'm',
  turn: 'z',
}

/** What can be done while the tags are not shown: nothing that is about them or tells of them. */
export const blindActions: readonly Action[] = [
  ...(['finish', 'add', 'undo', 'turn', 'next', 'previous', 'personal-data', 'note'] as const),
]

/** Keys of actions that keep working while labels are picked one after the other. */
export const keysWhilePicking: readonly string[] = (
  ['finish', 'undo', 'turn', 'next', 'previous'] as const
).map((action) => keyOf[action])

const actions = new Map(Object.entries(keyOf).map(([action, key]) => [key, action as Action]))

interface Pressed {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** What a key does; null for keys that are the browser's own or belong to what is typed in. */
export function actionOf(
  { key, ctrlKey, metaKey, altKey }: Pressed,
  target: EventTarget | null,
): Action | null {
  if (ctrlKey || metaKey || altKey) return null
  const within = (selector: string) => target instanceof HTMLElement && target.closest(selector) !== null
  if (within('input, textarea, select')) return null
  // Enter on a button or link is for that button or link.
  if (key === 'Enter' && within('button, a, summary')) return null
  return actions.get(key.length === 1 ? key.toLowerCase() : key) ?? null
}
