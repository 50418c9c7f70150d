import type { Option } from '../../components/form/form-field.js'
import { kindOf, type DataKind } from './kinds.js'
import { useItems } from './use-register-data.js'

/** Measures to choose from; [] until they are there. */
export function useMeasureOptions(data: DataKind): readonly Option[] {
  return useOptions(data, 'measure')
}

/** Published patterns to choose from; [] until they are there. */
export function usePatternOptions(data: DataKind): readonly Option[] {
  return useOptions(data, 'pattern')
}

export function useTableOptions(data: DataKind): readonly Option[] {
  return useOptions(data, 'tafel')
}

function useOptions(data: DataKind, register: 'measure' | 'pattern' | 'tafel'): readonly Option[] {
  const items = useItems(kindOf(register), data)
  return (items.data ?? []).map(({ code, title }) => ({ value: code, label: title }))
}

/** As a row is called; its code where it is not in the list. */
export function nameIn(options: readonly Option[], code: string): string {
  return options.find(({ value }) => value === code)?.label ?? code
}
