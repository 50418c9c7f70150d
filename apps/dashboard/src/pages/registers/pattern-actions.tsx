import { Actions, type RowAction } from './actions.js'
import { ReactionForm, StateForm } from './event-forms.js'
import { kindOf } from './kinds.js'
import { MergeForm } from './merge-form.js'
import { PublishForm } from './publish-form.js'
import type { WholePattern } from './registers-api.js'
import { SplitForm } from './split-form.js'
import { VersionForm } from './version-form.js'
import { writeWords as words } from './write-words.js'
import type { Done } from './writing.js'

interface PatternActionsProps {
  readonly pattern: WholePattern
  readonly done: Done
}

/** What may be written about a pattern. Once it went into another nothing is added to its states. */
export function PatternActions({ pattern: { record, history }, done }: PatternActionsProps) {
  const data = record.fictional ? 'demo' : 'real'
  const newest = history.versions.at(-1)
  const { code } = record
  const merged = record.wentTo.length > 0
  const props = (close: () => void) => ({
    cancel: close,
    done: (outcome: Parameters<Done>[0]) => {
      close()
      done(outcome)
    },
  })
  const actions: readonly (RowAction | false)[] = [
    (record.concept || record.waiting) && {
      name: 'publiceren',
      label: words.publish,
      form: (close) => <PublishForm record={record} {...props(close)} />,
    },
    newest !== undefined && {
      name: 'versie',
      label: words.change,
      form: (close) => <VersionForm kind={kindOf('pattern')} {...{ data, code, newest }} {...props(close)} />,
    },
    !merged && {
      name: 'stand',
      label: words.state,
      form: (close) => <StateForm record={record} {...props(close)} />,
    },
    {
      name: 'reactie',
      label: words.reaction,
      form: (close) => <ReactionForm record={record} {...props(close)} />,
    },
    !merged && {
      name: 'samenvoegen',
      label: words.merge,
      form: (close) => <MergeForm record={record} {...props(close)} />,
    },
    newest !== undefined && {
      name: 'afsplitsen',
      label: words.split,
      form: (close) => <SplitForm {...{ data, code, newest }} {...props(close)} />,
    },
  ]
  return <Actions actions={actions.filter((action) => action !== false)} />
}
