import { dateFormats, type DateFormat } from '@rode-draad/contract'
import { Choice } from '../../components/choice.js'
import { invoerLabels } from './labels.js'
import type { TableRow } from './csv-sample.js'
import { choosableFields, codedFields, dateFields, fieldLabel } from './fields.js'
import { wordsFor, type ColumnChoice, type DraftColumn } from './mapping-draft.js'
import { ValueTranslations } from './value-translations.js'

const words = invoerLabels.mapping

/** How many cells stand beside a column as examples, and how long each may be. */
const examples = { count: 3, length: 40 }

interface MappingColumnProps {
  readonly column: DraftColumn
  readonly index: number
  readonly rows: readonly TableRow[]
  readonly change: (part: Partial<DraftColumn>) => void
}

/** One column of the file: what it is, and how its dates and words are read. */
export function MappingColumn({ column, index, rows, change }: MappingColumnProps) {
  const { heading, choice, dateFormat, values } = column
  const field = choice === 'skip' || choice === '' ? null : choice
  const coded = field === null ? undefined : codedFields[field]
  return (
    <li className={choice === '' ? 'column column-open' : 'column'}>
      <Choice
        label={words.column(heading)}
        value={choice}
        none={invoerLabels.choose}
        options={[
          { value: 'skip', label: words.skip },
          ...choosableFields.map((one) => ({ value: one, label: fieldLabel(one) })),
        ]}
        onChoose={(value) => {
          const chosen = value as ColumnChoice
          change({ choice: chosen, values: wordsFor(rows, index, chosen) })
        }}
      />
      <p className="hint">{exampleText(rows, index)}</p>
      {field !== null && dateFields.includes(field) && (
        <Choice
          label={words.dateFormat}
          value={dateFormat}
          options={dateFormats.map((format) => ({ value: format, label: words.dateFormats[format] }))}
          onChoose={(value) => change({ dateFormat: value as DateFormat })}
        />
      )}
      {coded !== undefined && (
        <ValueTranslations
          heading={heading}
          rows={rows}
          index={index}
          options={coded}
          values={values}
          change={(translated) => change({ values: translated })}
        />
      )}
    </li>
  )
}

function exampleText(rows: readonly TableRow[], index: number): string {
  const cells = rows.map(({ cells: all }) => (all[index] ?? '').trim()).filter((cell) => cell !== '')
  if (cells.length === 0) return words.noExample
  const short = (cell: string) =>
    cell.length > examples.length ? `${cell.slice(0, examples.length)}…` : cell
  return words.example(cells.slice(0, examples.count).map(short).join(' · '))
}
