import { type RowAction, Actions } from './actions.js'
import { AgendaForm } from './agenda-form.js'
import { DecisionForm } from './decision-form.js'
import { kindOf, type DataKind } from './kinds.js'
import type { fetchTable } from './registers-api.js'
import { VersionForm } from './version-form.js'
import { writeWords as words } from './write-words.js'
import type { Done } from './writing.js'

interface TableActionsProps extends Awaited<ReturnType<typeof fetchTable>> {
  readonly data: DataKind
  readonly done: Done
}

/** What those at a table may write down. */
export function TableActions({ table, versions, data, done }: TableActionsProps) {
  const newest = versions.at(-1)
  const [last] = table.agendas
  const props = (close: () => void) => ({
    ...{ data, cancel: close },
    done: (outcome: Parameters<Done>[0]) => {
      close()
      done(outcome)
    },
  })
  const actions: readonly (RowAction | false)[] = [
    {
      name: 'agenda',
      label: words.agenda,
      form: (close) => <AgendaForm table={table} corrects={null} {...props(close)} />,
    },
    last !== undefined && {
      name: 'agenda-verbeteren',
      label: words.correctAgenda,
      form: (close) => <AgendaForm table={table} corrects={last.heldOn} {...props(close)} />,
    },
    {
      name: 'besluit',
      label: words.decision,
      form: (close) => <DecisionForm table={table} {...props(close)} />,
    },
    newest !== undefined && {
      name: 'versie',
      label: words.change,
      form: (close) => (
        <VersionForm kind={kindOf('tafel')} code={table.code} newest={newest} {...props(close)} />
      ),
    },
  ]
  return <Actions actions={actions.filter((action) => action !== false)} />
}
