import {
  type KeptRegister,
  measureColumns,
  obstacleColumns,
  patternColumns,
  recommendationColumns,
  registerContents,
  termColumns,
} from '@rode-draad/contract'
import { laws, regions, themes } from '@rode-draad/domain'
import { z } from 'zod'
import type { Option } from '../../components/form/form-field.js'
import { fieldWords } from './field-words.js'

/**
 * How a field is filled in: a line, more lines, a vague date, a day, one of a list, any of a list, themes (the first
 * one counts in Van signaal naar maatregel), or yes.
 */
export type Widget = 'line' | 'lines' | 'date' | 'day' | 'choice' | 'checks' | 'themes' | 'flag'

export interface Field {
  /** Path in the body. */
  readonly name: string
  readonly label: string
  readonly widget: Widget
  readonly required: boolean
  readonly options?: readonly Option[]
  readonly hint?: string
}

const widgets: Readonly<Record<string, Widget>> = {
  themes: 'themes',
  laws: 'checks',
  measures: 'checks',
  claimedObstacle: 'lines',
  answer: 'lines',
  recommendation: 'lines',
  promise: 'lines',
  vwsSays: 'lines',
  ombudsmanSays: 'lines',
  remark: 'lines',
  about: 'choice',
  startsOn: 'day',
  doneOn: 'day',
}

const columns: Readonly<Record<KeptRegister, Readonly<Record<string, { kind: string; title: string }>>>> = {
  pattern: patternColumns,
  measure: measureColumns,
  recommendation: recommendationColumns,
  obstacle: obstacleColumns,
  tafel: {},
  termijn: termColumns,
}

export const themeOptions: readonly Option[] = themes.map(({ code, label }) => ({ value: code, label }))
const lawOptions: readonly Option[] = laws.map(({ code, name }) => ({ value: code, label: name }))
const regionOptions: readonly Option[] = regions.map(({ code, label }) => ({
  value: code,
  label: `${label} (${code})`,
}))

/** The fields of a register in the order of the contract, with the words and codes that it has there. */
export function fieldsOf(register: KeptRegister): readonly Field[] {
  const { shape } = registerContents[register]
  return Object.entries(shape).map(([name, schema]) => {
    const column = columns[register][name]
    const said = schema instanceof z.ZodDefault ? schema.unwrap() : schema
    const codes = 'options' in said ? (said.options as readonly string[]) : null
    const isDate = column?.kind === 'edtf'
    const widget: Widget =
      widgets[name] ?? (isDate ? 'date' : codes !== null || name === 'region' ? 'choice' : 'line')
    const options = optionsOf(name, codes)
    const hint = fieldWords.hints[`${register}.${name}`] ?? (isDate ? fieldWords.vagueDate : undefined)
    return {
      name,
      label: fieldWords.labels[name] ?? column?.title ?? name,
      widget,
      required: !schema.safeParse(undefined).success,
      ...(options === null ? {} : { options }),
      ...(hint === undefined ? {} : { hint }),
    }
  })
}

function optionsOf(name: string, codes: readonly string[] | null): readonly Option[] | null {
  if (name === 'themes') return themeOptions
  if (name === 'laws') return lawOptions
  if (name === 'region') return regionOptions
  return codes?.map((value) => ({ value, label: fieldWords.codes[value] ?? value })) ?? null
}

/** As a reader knows the field at a path: 'items[2].whoActs' is whoActs. */
export function labelIn(fields: readonly Field[], path: string): string {
  const field = fieldAt(fields, path)
  if (field !== undefined) return field.label
  const last =
    path
      .replace(/\[\d+\]$/, '')
      .split('.')
      .at(-1) ?? path
  return fields.find(({ name }) => name === last)?.label ?? fieldWords.labels[last] ?? last
}

/** The field that a fault at a path is about: 'themes[0]' belongs to themes. */
export function fieldAt(fields: readonly Field[], path: string): Field | undefined {
  return fields.find(({ name }) => path === name || path.startsWith(`${name}[`))
}
