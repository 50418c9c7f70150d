import { typedDate } from '../../components/form/typed-date.js'
import type { Field } from './fields.js'

/** What stands in the fields of a form: by path, text or a list of codes. */
export type FormValues = Readonly<Record<string, string | readonly string[] | null>>

/** Where the theme that counts first is chosen. */
export const mainName = (name: string) => `${name}.main`

/**
 * What somebody filled in, as the body of a request. Empty text is left out; a date may be written as people do; a code that was chosen already keeps
 * its place in its list, for the order of themes counts.
 * @param before what stood in the form at first
 */
export function bodyOf(fields: readonly Field[], form: FormData, before: FormValues): object {
  const body = {}
  for (const { name, widget } of fields) {
    if (widget === 'flag') put(body, name, form.get(name) === 'ja')
    else if (widget === 'checks' || widget === 'themes')
      put(body, name, chosen(form, name, before[name] ?? null))
    else {
      const text = form.get(name)
      if (typeof text !== 'string' || text.trim() === '') continue
      put(body, name, widget === 'date' ? typedDate(text) : text.trim())
    }
  }
  return body
}

function chosen(form: FormData, name: string, before: FormValues[string]): readonly string[] {
  const known = Array.isArray(before) ? (before as readonly string[]) : []
  const checked = form.getAll(name).filter((value): value is string => typeof value === 'string')
  const main = form.get(mainName(name))
  const first = typeof main === 'string' && main !== '' ? [main] : []
  const kept = known.filter((code) => checked.includes(code))
  return [...new Set([...first, ...kept, ...checked])]
}

/** Puts a value at a path such as 'parts[0].title'. */
function put(body: object, path: string, value: unknown): void {
  const steps = path.split(/[.[\]]+/).filter((step) => step !== '')
  let place = body as Record<string, unknown>
  for (const [index, step] of steps.entries()) {
    if (index === steps.length - 1) place[step] = value
    else {
      place[step] ??= /^\d+$/.test(steps[index + 1] ?? '') ? [] : {}
      place = place[step] as Record<string, unknown>
    }
  }
}
