import type { ProblemError } from '@rode-draad/contract'
import type { ReactNode } from 'react'
import { labels } from '../../labels.js'
import { widthOf } from '../width-of.js'

export interface Option {
  readonly value: string
  readonly label: string
}

export interface FieldProps {
  readonly id: string
  /** Path in the body, such as 'case.phase'. */
  readonly field: string
  readonly label: string
  readonly value: string | readonly string[] | undefined
  readonly hint: string | undefined
  readonly faults: readonly ProblemError[]
  readonly required: boolean
  readonly options: readonly Option[]
}

/** A line or more of text. The program checks it; what it says stands below. */
export function TextField({ lines = 1, ...props }: FieldProps & { readonly lines?: number }) {
  const shared = { ...inputProps(props), defaultValue: typeof props.value === 'string' ? props.value : '' }
  return (
    <Framed {...props}>
      {lines === 1 ? (
        <input {...shared} type="text" autoComplete="off" />
      ) : (
        <textarea {...shared} rows={lines} autoComplete="off" />
      )}
    </Framed>
  )
}

/** One of a list, or no choice. */
export function SelectField(props: FieldProps) {
  return (
    <Framed {...props}>
      <select {...inputProps(props)} defaultValue={typeof props.value === 'string' ? props.value : ''}>
        <option value="">{labels.form.none}</option>
        {props.options.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </Framed>
  )
}

/** Any of a list. */
export function CheckField({ id, field, label, value, faults, options }: FieldProps) {
  const chosen = Array.isArray(value) ? (value as readonly string[]) : []
  return (
    <fieldset className="checks" aria-describedby={faults.length > 0 ? `${id}-fault` : undefined}>
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input
            type="checkbox"
            name={field}
            value={option.value}
            defaultChecked={chosen.includes(option.value)}
          />
          {option.label}
        </label>
      ))}
      <Faults id={id} faults={faults} />
    </fieldset>
  )
}

function Framed({
  id,
  label,
  hint,
  faults,
  required,
  options,
  children,
}: FieldProps & { readonly children: ReactNode }) {
  return (
    <div className={widthOf(options)}>
      <label htmlFor={id}>
        {label}
        {required && <span className="hint"> ({labels.form.required})</span>}
      </label>
      {children}
      {hint !== undefined && (
        <p id={`${id}-hint`} className="hint">
          {hint}
        </p>
      )}
      <Faults id={id} faults={faults} />
    </div>
  )
}

function Faults({ id, faults }: Pick<FieldProps, 'id' | 'faults'>) {
  if (faults.length === 0) return null
  return (
    <p id={`${id}-fault`} className="field-fault">
      {faults.map(({ message }) => message).join(' ')}
    </p>
  )
}

function inputProps({ id, field, hint, faults, required }: FieldProps) {
  const described = [hint === undefined ? '' : `${id}-hint`, faults.length > 0 ? `${id}-fault` : '']
  return {
    id,
    name: field,
    required,
    'aria-invalid': faults.length > 0,
    'aria-describedby': described.filter((part) => part !== '').join(' ') || undefined,
  }
}
