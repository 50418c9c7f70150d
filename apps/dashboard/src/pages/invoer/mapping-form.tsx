import type { ReactNode } from 'react'
import { Choice } from '../../components/choice.js'
import { labels } from '../../labels.js'
import { invoerLabels } from './labels.js'
import { codedFields, fieldLabel, fixableFields } from './fields.js'
import { changeColumn, changeFixed, type MappingDraft } from './mapping-draft.js'
import { MappingColumn } from './mapping-column.js'
import type { ReadTable } from './read-file.js'

const words = invoerLabels.mapping

interface MappingFormProps {
  /** Which mapping it is. */
  readonly choice: ReactNode
  /** null as long as that is not known. */
  readonly draft: MappingDraft | null
  readonly change: (draft: MappingDraft) => void
  readonly file: ReadTable
}

/** What each column of the file is, and what holds for all rows. */
export function MappingForm({ choice, draft, change, file }: MappingFormProps) {
  return (
    <section className="intake-panel" aria-labelledby="mapping-title">
      <h2 id="mapping-title">{words.title}</h2>
      <p>{words.intro}</p>
      {choice}
      {draft !== null && <Columns draft={draft} change={change} file={file} />}
    </section>
  )
}

function Columns({
  draft,
  change,
  file,
}: Omit<MappingFormProps, 'choice'> & { readonly draft: MappingDraft }) {
  const mapped = new Set(draft.columns.map(({ choice }) => choice))
  const fixable = fixableFields.filter((field) => !mapped.has(field))
  return (
    <>
      <ul className="columns">
        {draft.columns.map(
          (column, index) =>
            !column.isEmpty && (
              <MappingColumn
                key={index}
                column={column}
                index={index}
                rows={file.rows}
                change={(part) => change(changeColumn(draft, index, part))}
              />
            ),
        )}
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
    </>
  )
}
