import type { MendingBody, QuarantinedRow } from '@rode-draad/contract'
import { useMemo } from 'react'
import { useSend } from '../../use-send.js'
import { fieldLabel } from './fields.js'
import { invoerLabels } from './labels.js'
import { changesOf, fieldValues, formValues } from './field-values.js'
import { NewVersionCheck, takeAsNewVersion } from './new-version-check.js'
import { faultsOf, FormFaults } from '../../components/form/form-faults.js'
import { mendRow } from './intake-api.js'
import { SignalFields } from './signal-fields.js'
import { useFocusFault } from '../../components/form/use-focus-fault.js'

const words = invoerLabels.quarantine

interface MendFormProps {
  readonly row: QuarantinedRow
  readonly touched: () => void
  readonly done: () => void
  readonly cancel: () => void
}

/** Mend a row and offer it again: only what is changed goes along. */
export function MendForm({ row, touched, done, cancel }: MendFormProps) {
  const before = useMemo(() => fieldValues(row.codes), [row.codes])
  const mending = useSend({
    mutationFn: (form: FormData) => {
      const asNewVersion = takeAsNewVersion(form)
      return mendRow(row.id, {
        ...(changesOf(before, formValues(form)) as Partial<MendingBody>),
        asNewVersion,
      })
    },
    onSuccess: done,
  })
  const { error } = mending
  const form = useFocusFault(error)
  const required = [
    'receivedOn',
    ...(row.hasExternalId ? [] : ['externalId']),
    ...(row.text === null ? ['text'] : []),
  ]
  return (
    <form
      ref={form}
      className="mend-form"
      onInput={touched}
      onSubmit={(event) => {
        event.preventDefault()
        mending.send(new FormData(event.currentTarget))
      }}
    >
      <FormFaults error={error} labelOf={fieldLabel} />
      <SignalFields
        form={row.id}
        values={before}
        faults={faultsOf(error)}
        required={required}
        hints={{
          ...(row.hasExternalId ? { externalId: words.idKnown } : {}),
          ...(row.text === null ? {} : { text: words.keepText }),
        }}
      />
      <NewVersionCheck error={error} isKnown={row.reasons.some(isAboutId)} />
      <div className="buttons">
        <button type="submit" disabled={mending.isPending}>
          {words.offer}
        </button>
        <button type="button" className="quiet-button" onClick={cancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  )
}

function isAboutId({ path }: { readonly path: string }): boolean {
  return path === 'externalId'
}
