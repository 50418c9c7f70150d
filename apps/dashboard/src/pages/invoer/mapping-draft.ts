import {
  headingKey,
  joinedFields,
  type ColumnMapping,
  type ColumnMappingAnswer,
  type DateFormat,
  type MappedColumn,
  type MappedField,
} from '@rode-draad/contract'
import { invoerLabels } from './labels.js'
import type { TableRow } from './csv-sample.js'
import { codedFields, dateFields, fieldLabel, neededFields } from './fields.js'
import { plainWords } from './words-to-translate.js'
import { suggestDateFormat, suggestField } from './suggestions.js'

/** What becomes of a column: a field of ours, nothing ('skip', by choice), or not chosen yet (''). */
export type ColumnChoice = MappedField | 'skip' | ''

export interface DraftColumn {
  readonly heading: string
  readonly choice: ColumnChoice
  readonly dateFormat: DateFormat
  /** From words in the column to codes. */
  readonly values: Readonly<Record<string, string>>
  /** Without a heading and without anything below it: nobody's column, passed over as `matchColumns` does. */
  readonly isEmpty: boolean
}

/** A mapping while somebody works on it; columns in the order of the file. */
export interface MappingDraft {
  readonly columns: readonly DraftColumn[]
  readonly fixed: Readonly<Partial<Record<MappedField, string>>>
}

/** Nothing is remembered yet. */
export const noMapping: ColumnMapping = { columns: [], fixed: {} }

/** Begins with what was remembered, and with a suggestion for headings that speak for themselves. */
export function startDraft(
  headings: readonly string[],
  rows: readonly TableRow[],
  saved: ColumnMapping,
): MappingDraft {
  const remembered = new Map(saved.columns.map((column) => [headingKey(column.heading), column]))
  const taken = new Set<ColumnChoice>(saved.columns.flatMap(({ field }) => field ?? []))
  const columns = headings.map((heading, index): DraftColumn => {
    const column = remembered.get(headingKey(heading))
    const cells = rows.map((row) => row.cells[index] ?? '')
    const isEmpty = [heading, ...cells].every((cell) => cell.trim() === '')
    const guessed = suggestDateFormat(cells)
    if (column !== undefined) {
      const { field, dateFormat = 'edtf', values = {} } = column
      return { heading, choice: field ?? 'skip', dateFormat, values, isEmpty }
    }
    const suggested = suggestField(heading)
    const choice = suggested !== null && !taken.has(suggested) ? suggested : ''
    taken.add(choice)
    return { heading, choice, dateFormat: guessed, values: wordsFor(rows, index, choice), isEmpty }
  })
  return { columns, fixed: saved.fixed }
}

/** What the words of a column mean once it is a field, as far as they say so themselves. */
export function wordsFor(
  rows: readonly TableRow[],
  index: number,
  choice: ColumnChoice,
): DraftColumn['values'] {
  const options = choice === '' || choice === 'skip' ? undefined : codedFields[choice]
  return options === undefined ? {} : plainWords(rows, index, options)
}

export function changeColumn(draft: MappingDraft, index: number, change: Partial<DraftColumn>): MappingDraft {
  return {
    ...draft,
    columns: draft.columns.map((column, at) => (at === index ? { ...column, ...change } : column)),
  }
}

/** null takes the fixed value away. */
export function changeFixed(draft: MappingDraft, field: MappedField, value: string | null): MappingDraft {
  const { [field]: _before, ...others } = draft.fixed
  return { ...draft, fixed: value === null ? others : { ...others, [field]: value } }
}

/** As the program remembers it; only what matters for a field goes along. */
export function mappingOf({ columns: all, fixed }: MappingDraft): ColumnMapping {
  const columns = all.filter(({ isEmpty }) => !isEmpty)
  const mapped = new Set(columns.map(({ choice }) => choice))
  return {
    columns: columns.map(({ heading, choice, dateFormat, values }) => {
      const field = choice === 'skip' || choice === '' ? null : choice
      const isDate = field !== null && dateFields.includes(field)
      const isCoded = field !== null && codedFields[field] !== undefined && Object.keys(values).length > 0
      return { heading, field, ...(isDate ? { dateFormat } : {}), ...(isCoded ? { values } : {}) }
    }),
    fixed: Object.fromEntries(
      Object.entries(fixed).filter(([field]) => !mapped.has(field as MappedField)),
    ) as ColumnMapping['fixed'],
  }
}

/**
 * Whether the program already remembers just this. A column more that it skips does not matter, nor does the order of
 * the columns, nor capitals and space in their headings.
 */
export function isRemembered(
  mapping: ColumnMapping,
  { version, columns, fixed }: Pick<ColumnMappingAnswer, 'version' | 'columns' | 'fixed'>,
): boolean {
  const here = new Set(mapping.columns.map(({ heading }) => headingKey(heading)))
  const read = columns.filter(({ heading, field }) => field !== null || here.has(headingKey(heading)))
  return version > 0 && canonical(mapping) === canonical({ columns: read, fixed })
}

function canonical({ columns, fixed }: ColumnMapping): string {
  const sorted = (values: object = {}) =>
    Object.entries(values).sort(([one], [other]) => (one < other ? -1 : 1))
  const keyed = columns.map((column) => [headingKey(column.heading), column] as const)
  const inOrder = sorted(Object.fromEntries(keyed)) as [string, MappedColumn][]
  return JSON.stringify([
    inOrder.map(([key, { field, dateFormat, values }]) => [key, field, dateFormat, sorted(values)]),
    sorted(fixed),
  ])
}

/** What is still to be done before the file can be sent, in Dutch; [] when nothing is. */
export function draftFaults({ columns }: MappingDraft): readonly string[] {
  const words = invoerLabels.mapping
  const keys = columns.map(({ heading }) => headingKey(heading))
  const chosen = columns.map(({ choice }) => choice)
  const twice = chosen.filter(
    (choice, index) =>
      choice !== '' && choice !== 'skip' && !joinedFields.includes(choice) && chosen.indexOf(choice) < index,
  )
  return [
    ...keys.flatMap((key, index) =>
      key === '' && columns[index]?.isEmpty !== true ? [words.noHeading(String(index + 1))] : [],
    ),
    ...keys.flatMap((key, index) =>
      key !== '' && keys.indexOf(key) < index ? [words.headingTwice(columns[index]?.heading ?? '')] : [],
    ),
    ...columns.flatMap(({ heading, choice }, index) =>
      choice === '' && keys[index] !== '' ? [words.notChosen(heading)] : [],
    ),
    ...[...new Set(twice)].map((field) => words.fieldTwice(fieldLabel(field))),
    ...neededFields.flatMap((field) => (chosen.includes(field) ? [] : [words.needed(fieldLabel(field))])),
  ]
}
