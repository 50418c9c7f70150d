import { useId } from 'react'
import { widthOf } from './width-of.js'

interface ChoiceProps {
  readonly label: string
  readonly value: string | undefined
  /** Text for "no choice"; left out when a choice must be made. */
  readonly none?: string
  readonly options: readonly { readonly value: string; readonly label: string }[]
  /** '' when the reader chose "no choice". */
  readonly onChoose: (value: string) => void
}

/** A labelled list to choose one thing from. A value that is not among the options is shown as it stands. */
export function Choice({ label, value, none, options, onChoose }: ChoiceProps) {
  const id = useId()
  const isListed = value === undefined || options.some((option) => option.value === value)
  return (
    <div className={widthOf(options)}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value ?? ''} onChange={({ target }) => onChoose(target.value)}>
        {(none !== undefined || value === undefined) && <option value="">{none ?? ''}</option>}
        {!isListed && <option value={value}>{value}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  )
}
