import { type DropReason, dropReasons, type QuarantinedRow } from '@rode-draad/contract'
import { useState } from 'react'
import { Choice } from '../../components/choice.js'
import { useSend } from '../../use-send.js'
import { fieldLabel } from './fields.js'
import { invoerLabels } from './labels.js'
import { FormFaults } from '../../components/form/form-faults.js'
import { dropRow } from './intake-api.js'

const words = invoerLabels.quarantine

interface DropFormProps {
  readonly row: QuarantinedRow
  readonly done: () => void
  readonly cancel: () => void
}

/** Let a row go, with the reason; its text is erased. */
export function DropForm({ row, done, cancel }: DropFormProps) {
  const [reason, setReason] = useState<DropReason | ''>('')
  const dropping = useSend({
    mutationFn: (chosen: DropReason) => dropRow(row.id, chosen),
    onSuccess: done,
  })
  return (
    <form
      className="mend-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (reason !== '') dropping.send(reason)
      }}
    >
      <FormFaults error={dropping.error} labelOf={fieldLabel} />
      <p>
        {words.dropTitle} {words.dropHint}
      </p>
      <Choice
        label={words.reason}
        value={reason}
        none={invoerLabels.choose}
        options={dropReasons.map((value) => ({ value, label: words.dropReasons[value] }))}
        onChoose={(value) => setReason(value as DropReason | '')}
      />
      <div className="buttons">
        <button type="submit" disabled={reason === '' || dropping.isPending}>
          {words.drop}
        </button>
        <button type="button" className="quiet-button" onClick={cancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  )
}
