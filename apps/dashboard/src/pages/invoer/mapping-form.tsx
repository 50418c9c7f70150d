import type { ChannelCode } from '@rode-draad/domain'
import { Choice } from '../../components/choice.js'
import { labels } from '../../labels.js'
import { invoerLabels } from './labels.js'
import { codedFields, fieldLabel, fixableFields } from './fields.js'
import { changeColumn, changeFixed, type MappingDraft } from './mapping-draft.js'
import { MappingColumn } from './mapping-column.js'
import type { ReadTable } from './read-file.js'
import { channelLabel } from './use-invoer.js'

const words = invoerLabels.mapping

interface MappingFormProps {
  readonly draft: MappingDraft
  readonly change: (draft: MappingDraft) => void
  readonly file: ReadTable
  readonly channel: ChannelCode
  /** Whether the program already remembers this. */
  readonly remembered: boolean
}

/** What each column of the file is, and what holds for all rows. */
export function MappingForm({ draft, change, file, channel, remembered }: MappingFormProps) {
  const mapped = new Set(draft.columns.map(({ choice }) => choice))
  const fixable = fixableFields.filter((field) => !mapped.has(field))
  const name = channelLabel(channel)
  return (
    <section className="intake-panel" aria-labelledby="mapping-title">
      <h2 id="mapping-title">{words.title}</h2>
      <p>{words.intro}</p>
      <p className="hint">{remembered ? words.remembered(name) : words.willRemember(name)}</p>
      <ul className="columns">
        {draft.columns.map((column, index) => (
          <MappingColumn
            key={index}
            column={column}
            index={index}
            rows={file.rows}
            change={(part) => change(changeColumn(draft, index, part))}
          />
        ))}
      </ul>
      {fixable.length > 0 && (
        <fieldset className="fields">
          <legend>{words.fixed}</legend>
          <p className="hint">{words.fixedHint}</p>
          {fixable.map((field) => (
            <Choice
              key={field}
              label={fieldLabel(field)}
              value={draft.fixed[field] ?? ''}
              none={labels.form.none}
              options={codedFields[field] ?? []}
              onChoose={(value) => change(changeFixed(draft, field, value === '' ? null : value))}
            />
          ))}
        </fieldset>
      )}
    </section>
  )
}
