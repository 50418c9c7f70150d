import { chooseMapping, mappingName, matchColumns, type ColumnMappingAnswer } from '@rode-draad/contract'
import { invoerLabels } from './labels.js'
import { noMapping, startDraft, type MappingDraft } from './mapping-draft.js'
import type { ReadTable } from './read-file.js'

/** Which mapping somebody works on. */
export interface Naming {
  /** Of a saved mapping; '' for a new one; null as long as somebody has to say which of several it is. */
  readonly name: string | null
  readonly draft: MappingDraft
}

type Table = Pick<ReadTable, 'headings' | 'rows'>

/** Begins with the mapping that the headings fit, as the program chooses it; where none does, with a new one. */
export function startNaming(file: Table, mappings: readonly ColumnMappingAnswer[]): Naming {
  const choice = chooseMapping(file.headings, mappings)
  if (choice.kind === 'several') return { name: null, draft: draftOf(file, null) }
  const mapping = choice.kind === 'one' ? choice.mapping : null
  return { name: mapping?.name ?? '', draft: draftOf(file, mapping) }
}

/** @param saved null begins anew, with a suggestion for headings that speak for themselves */
export function draftOf({ headings, rows }: Table, saved: ColumnMappingAnswer | null): MappingDraft {
  return startDraft(headings, rows, saved ?? noMapping)
}

/** Names of the mappings that could read the file. */
export function fittingNames(
  headings: readonly string[],
  mappings: readonly ColumnMappingAnswer[],
): readonly string[] {
  return mappings.filter((one) => 'read' in matchColumns(headings, one)).map(({ name }) => name)
}

/** What is wrong with the name of a new mapping, in Dutch; null for nothing. */
export function nameFault(name: string, mappings: readonly ColumnMappingAnswer[]): string | null {
  const parsed = mappingName.safeParse(name)
  if (!parsed.success) return invoerLabels.naming.nameWrong
  const isTaken = mappings.some((one) => one.name === parsed.data)
  return isTaken ? invoerLabels.naming.nameTaken(parsed.data) : null
}
