import { formatDate } from '@rode-draad/charts'
import { tableDecisionBody, type TableRecord } from '@rode-draad/contract'
import { dutchMoment } from '@rode-draad/domain'
import type { DataKind } from './kinds.js'
import { usePatternOptions } from './use-options.js'
import { postDecision } from './write-api.js'
import { decisionFields, withNumber } from './write-fields.js'
import { WriteForm } from './write-form.js'
import { writeWords as words } from './write-words.js'
import type { Done } from './writing.js'

interface DecisionFormProps {
  readonly table: TableRecord
  readonly data: DataKind
  readonly done: Done
  readonly cancel: () => void
}

/** A line in the decision log of a table. */
export function DecisionForm({ table, data, done, cancel }: DecisionFormProps) {
  const patterns = usePatternOptions(data)
  const earlier = table.decisions.map(({ id, heldOn, text }) => ({
    value: String(id),
    label: `${formatDate(heldOn)}: ${text.slice(0, 60)}`,
  }))
  return (
    <WriteForm
      id="besluit"
      title={words.decisionTitle}
      fields={decisionFields(patterns, earlier)}
      values={{ heldOn: table.agendas[0]?.heldOn ?? dutchMoment(new Date()).day }}
      schema={tableDecisionBody}
      complete={withNumber}
      send={postDecision(table.code)}
      saved={({ redactions }) => done({ said: words.saved, redactions })}
      cancel={cancel}
    />
  )
}
