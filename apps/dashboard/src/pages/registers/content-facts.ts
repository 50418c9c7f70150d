import { formatVagueDate } from '@rode-draad/charts'
import type { KeptRegister } from '@rode-draad/contract'
import { lawName, regionName } from '../signalen/code-words.js'
import { themeName } from '../signalen/theme-name.js'
import { fieldWords } from './field-words.js'
import { fieldsOf } from './fields.js'

export type Content = Readonly<Record<string, string | null | readonly string[]>>

export interface Fact {
  readonly name: string
  readonly label: string
  readonly text: string
}

/** What a row says, field by field, in words; what is empty is left out. */
export function factsOf(register: KeptRegister, content: Content): readonly Fact[] {
  return fieldsOf(register).flatMap(({ name, label, widget }) => {
    const text = valueText(name, widget, content[name] ?? null)
    return text === '' ? [] : [{ name, label, text }]
  })
}

/** Labels of the fields in which two versions differ. */
export function changedLabels(register: KeptRegister, before: Content, after: Content): readonly string[] {
  return fieldsOf(register)
    .filter(({ name }) => JSON.stringify(before[name] ?? null) !== JSON.stringify(after[name] ?? null))
    .map(({ label }) => label)
}

function valueText(name: string, widget: string, value: string | null | readonly string[]): string {
  if (value === null) return ''
  if (typeof value !== 'string') return value.map((code) => codeText(name, code)).join(', ')
  if (widget === 'date' || widget === 'day') return formatVagueDate(value)
  return codeText(name, value)
}

function codeText(name: string, code: string): string {
  if (name === 'themes') return themeName(code)
  if (name === 'laws') return lawName(code)
  if (name === 'region') return regionName(code)
  return name === 'kind' || name === 'level' ? (fieldWords.codes[code] ?? code) : code
}

/** The codes that stand in a field. */
export function listIn(content: Content, name: string): readonly string[] {
  const value = content[name] ?? null
  return value === null || typeof value === 'string' ? [] : value
}
