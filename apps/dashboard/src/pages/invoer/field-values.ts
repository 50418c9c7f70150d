import type { RowCodes, SignalBody } from '@rode-draad/contract'
import { typedDate } from '../../components/form/typed-date.js'
import { dateFields } from './fields.js'

/** What stands in the fields of a form: by path ('case.phase'), text; of 'case.routesTried' a list. Empty ones are left out. */
export type FieldValues = Readonly<Record<string, string | readonly string[]>>

/** Codes as the fields of a form show them. */
export function fieldValues({ case: parts, regionFromText: _whence, ...own }: RowCodes): FieldValues {
  const inCase = Object.entries(parts ?? {}).map(([part, value]) => [`case.${part}`, value] as const)
  const filled = [...Object.entries(own), ...inCase].flatMap(([field, value]) => {
    if (value === null || value === undefined) return []
    if (typeof value === 'boolean') return [[field, value ? 'ja' : 'nee'] as const]
    return [[field, value] as const]
  })
  return Object.fromEntries(filled)
}

/** What somebody filled in; empty fields are left out. Dates may be written as people do. */
export function formValues(form: FormData): FieldValues {
  const values: Record<string, string | string[]> = {}
  for (const [field, value] of form.entries()) {
    if (typeof value !== 'string' || value.trim() === '') continue
    const before = values[field]
    if (field === 'case.routesTried') values[field] = [...(Array.isArray(before) ? before : []), value]
    else values[field] = isDate(field) ? typedDate(value) : value.trim()
  }
  return values
}

function isDate(field: string): boolean {
  return (dateFields as readonly string[]).includes(field)
}

/** The fields as the body of a signal. */
export function bodyOf(values: FieldValues): Partial<SignalBody> {
  const body: Record<string, unknown> = {}
  for (const [field, value] of Object.entries(values)) {
    const [name = '', part] = field.split('.')
    if (part === undefined) body[name] = value
    else body[name] = { ...(body[name] as object | undefined), [part]: partValue(field, value) }
  }
  return body
}

function partValue(field: string, value: string | readonly string[]): unknown {
  return field === 'case.consent' ? value === 'ja' : value
}

/**
 * What somebody changed: a field that was emptied becomes null, one that stayed the same is left out. The case is one
 * whole.
 */
export function changesOf(
  before: FieldValues,
  after: FieldValues,
): Partial<Record<keyof SignalBody, unknown>> {
  const [old, now] = [bodyOf(before), bodyOf(after)] as const
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])] as (keyof SignalBody)[]
  return Object.fromEntries(
    names
      .filter((name) => JSON.stringify(old[name]) !== JSON.stringify(now[name]))
      .map((name) => [name, now[name] ?? null]),
  )
}
