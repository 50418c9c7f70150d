import type { ChannelCode } from '@rode-draad/domain'
import { useId } from 'react'
import { Choice } from '../../components/choice.js'
import { FormFaults } from '../../components/form/form-faults.js'
import { fieldLabel } from './fields.js'
import { invoerLabels } from './labels.js'
import { channelLabel } from './use-invoer.js'
import type { MappingInWork } from './use-mapping.js'

const words = invoerLabels.naming

/** Stands for a new mapping in the list; no name begins so. */
const another = '+'

/** Which mapping the file has: chosen by its headings, and what the person makes of that. */
export function MappingChoice({
  work,
  channel,
}: {
  readonly work: MappingInWork
  readonly channel: ChannelCode
}) {
  const { name, mappings, fitting, saved, withdrawal, choose } = work
  return (
    <>
      {mappings.length > 0 && (
        <Choice
          label={words.label}
          value={name === '' ? another : (name ?? undefined)}
          {...(name === null ? { none: words.choose } : {})}
          options={[
            ...mappings.map((one) => ({
              value: one.name,
              label: fitting.includes(one.name) ? words.fits(one.name) : one.name,
            })),
            { value: another, label: words.another },
          ]}
          onChoose={(value) => {
            if (value !== '') choose(value === another ? '' : value)
          }}
        />
      )}
      <p className="hint" role="status">
        {withdrawal.data !== undefined ? words.withdrawn(withdrawal.data) : whyText(work, channel)}
      </p>
      {name === '' && <NewName work={work} />}
      {name !== null && <p className="hint">{keepText(work, channel)}</p>}
      {saved !== null && (
        <button
          type="button"
          className="quiet-button"
          disabled={withdrawal.isPending}
          onClick={() => withdrawal.send(saved.name)}
        >
          {words.withdraw(saved.name)}
        </button>
      )}
      {withdrawal.error !== null && <FormFaults error={withdrawal.error} labelOf={fieldLabel} />}
    </>
  )
}

function NewName({ work: { newName, setNewName, wrongName, fitting } }: { readonly work: MappingInWork }) {
  const id = useId()
  return (
    <div className="choice">
      <label htmlFor={id}>{words.name}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        value={newName}
        aria-invalid={newName !== '' && wrongName !== null}
        aria-describedby={`${id}-hint`}
        onChange={({ target }) => setNewName(target.value)}
      />
      <p id={`${id}-hint`} className="hint">
        {words.nameHint}
        {fitting.length > 0 && ` ${words.alike(fitting.map((one) => `‘${one}’`).join(' en '))}`}
      </p>
    </div>
  )
}

function whyText(
  { name, saved, mappings, fitting, byHeadings }: MappingInWork,
  channel: ChannelCode,
): string {
  if (name === null) return words.several
  if (saved !== null) {
    if (!fitting.includes(saved.name)) return words.unfit(saved.name)
    return byHeadings ? words.byHeadings(saved.name) : ''
  }
  if (mappings.length === 0) return words.first(channelLabel(channel))
  return fitting.length === 0 ? words.none : ''
}

function keepText({ saved, remembered }: MappingInWork, channel: ChannelCode): string {
  if (saved === null) return words.willAdd(channelLabel(channel))
  return remembered ? words.remembered(saved.name, String(saved.version)) : words.willUpdate(saved.name)
}
