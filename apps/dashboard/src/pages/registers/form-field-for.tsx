import type { ProblemError } from '@rode-draad/contract'
import { CheckField, type Option, SelectField, TextField } from '../../components/form/form-field.js'
import type { Field } from './fields.js'
import { type FormValues, mainName } from './form-values.js'
import { writeWords as words } from './write-words.js'

interface FormFieldForProps {
  /** Makes the ids of this form its own. */
  readonly form: string
  readonly field: Field
  readonly values: FormValues
  readonly faults: readonly ProblemError[]
}

/** One field of a register, with what is wrong beside it. */
export function FormFieldFor({ form, field, values, faults: all }: FormFieldForProps) {
  const { name, label, widget, required, hint } = field
  const value = values[name] ?? undefined
  const options = withChosen(field.options ?? [], value)
  const faults = all.filter(({ path }) => path === name || path.startsWith(`${name}[`))
  const props = { id: `${form}-${name}`, field: name, label, value, hint, faults, required, options }
  switch (widget) {
    case 'line':
    case 'date':
    case 'day':
      return <TextField {...props} />
    case 'lines':
      return <TextField {...props} lines={4} />
    case 'choice':
      return <SelectField {...props} />
    case 'flag':
      return (
        <label className="check">
          <input type="checkbox" name={name} value="ja" />
          <span>
            {label} {hint !== undefined && <span className="hint">{hint}</span>}
          </span>
        </label>
      )
    case 'checks':
      return <ManyField {...props} />
    case 'themes':
      return <ThemeFields {...props} name={name} />
  }
}

/** As many choices as stand open in a form; more are folded away. */
const fewChoices = 6

function ManyField(props: FieldProps) {
  const { label, options, faults } = props
  if (options.length === 0) return null
  if (options.length <= fewChoices) return <CheckField {...props} />
  const chosen = Array.isArray(props.value) ? props.value.length : 0
  return (
    <details open={faults.length > 0}>
      <summary>{chosen === 0 ? label : words.chosen(label, String(chosen))}</summary>
      <CheckField {...props} />
    </details>
  )
}

/** What was chosen before stays a choice, also when its row is gone or the list is not there yet. */
function withChosen(options: readonly Option[], value: FormValues[string] | undefined): readonly Option[] {
  const chosen: readonly string[] = typeof value === 'string' ? [value] : (value ?? [])
  const missing = chosen.filter((code) => !options.some((option) => option.value === code))
  return [...options, ...missing.map((code) => ({ value: code, label: code }))]
}

type FieldProps = Parameters<typeof CheckField>[0]

/** The theme that counts first, and any others. */
function ThemeFields({ name, ...props }: FieldProps & { readonly name: string }) {
  const chosen = Array.isArray(props.value) ? (props.value as readonly string[]) : []
  const [main, ...others] = chosen
  const first = {
    ...{ id: `${props.id}-main`, field: mainName(name), label: words.mainTheme, value: main },
    ...{ hint: words.mainThemeHint, faults: props.faults },
  }
  return (
    <>
      <SelectField {...props} {...first} />
      <details>
        <summary>{words.moreThemes}</summary>
        <CheckField {...props} label={words.moreThemes} value={others} faults={[]} />
      </details>
    </>
  )
}
