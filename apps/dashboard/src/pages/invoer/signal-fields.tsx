import type { ProblemError } from '@rode-draad/contract'
import { invoerLabels } from './labels.js'
import { codedFields } from './fields.js'
import type { FieldValues } from './field-values.js'
import { CheckField, SelectField, TextField } from '../../components/form/form-field.js'

const words = invoerLabels

interface SignalFieldsProps {
  /** Makes the ids of this form its own. */
  readonly form: string
  readonly values: FieldValues
  readonly faults: readonly ProblemError[]
  readonly required: readonly string[]
  /** Instead of the usual one, by field. */
  readonly hints?: Readonly<Record<string, string>>
}

const caseFields = [
  'case.state',
  'case.phase',
  'case.whoActs',
  'case.handover',
  'case.solvedForCitizen',
  'case.solvedOn',
  'case.consent',
] as const

/** The fields of a signal, with what is wrong beside each. */
export function SignalFields({ form, values, faults, required, hints = {} }: SignalFieldsProps) {
  const props = (field: keyof typeof words.fields) => ({
    id: `${form}-${field}`,
    field,
    label: words.fields[field],
    value: values[field],
    hint: hints[field] ?? (words.hints as Readonly<Record<string, string>>)[field],
    faults: faults.filter(({ path }) => path === field || path.startsWith(`${field}[`)),
    required: required.includes(field),
    options: codedFields[field] ?? [],
  })
  const hasCase = [...caseFields, 'case.routesTried'].some(
    (field) => values[field] !== undefined || faults.some(({ path }) => path.startsWith(field)),
  )
  return (
    <>
      <div className="fields">
        <TextField {...props('externalId')} />
        <TextField {...props('receivedOn')} />
        <TextField {...props('problemSince')} />
        <SelectField {...props('reportType')} />
        <SelectField {...props('reporterRole')} />
        <SelectField {...props('region')} />
        <TextField {...props('gemeente')} />
        <SelectField {...props('zorgprofiel')} />
      </div>
      <TextField {...props('text')} lines={8} />
      <details open={hasCase}>
        <summary>{words.signal.moreFields}</summary>
        <div className="fields">
          {caseFields.map((field) =>
            field === 'case.solvedOn' ? (
              <TextField key={field} {...props(field)} />
            ) : (
              <SelectField key={field} {...props(field)} />
            ),
          )}
        </div>
        <CheckField {...props('case.routesTried')} />
        <TextField {...props('outcome')} lines={4} />
      </details>
    </>
  )
}
