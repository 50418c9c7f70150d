import type { Option } from '../../components/form/form-field.js'
import type { KeptRegister } from '@rode-draad/contract'
import { kindOf, type DataKind } from './kinds.js'
import { registerLabels } from './labels.js'
import type { FieldOptions } from './write-fields.js'
import { useItems } from './use-register-data.js'

/** Measures to choose from; [] until they are there. */
export function useMeasureOptions(data: DataKind): readonly Option[] {
  return useOptions(data, 'measure')
}

/** What there is to choose from in the fields of a register; [] until it is there. */
export function useFieldOptions(register: KeptRegister, data: DataKind): FieldOptions {
  const measures = useMeasureOptions(data)
  const isTerm = register === 'termijn'
  const patterns = useOptions(data, 'pattern', isTerm)
  const recommendations = useOptions(data, 'recommendation', isTerm)
  return isTerm
    ? {
        about: [
          ...about('pattern', words.patronen, patterns),
          ...about('measure', words.maatregelen, measures),
          ...about('recommendation', words.aanbevelingen, recommendations),
        ],
      }
    : { measures }
}

const words = registerLabels.kind

function about(register: KeptRegister, kind: string, options: readonly Option[]): readonly Option[] {
  return options.map(({ value, label }) => ({ value: `${register}/${value}`, label: `${kind}: ${label}` }))
}

/** Published patterns to choose from; [] until they are there. */
export function usePatternOptions(data: DataKind): readonly Option[] {
  return useOptions(data, 'pattern')
}

export function useTableOptions(data: DataKind): readonly Option[] {
  return useOptions(data, 'tafel')
}

function useOptions(
  data: DataKind,
  register: 'measure' | 'pattern' | 'recommendation' | 'tafel',
  enabled = true,
): readonly Option[] {
  const items = useItems(kindOf(register), data, enabled)
  return (items.data ?? []).map(({ code, title }) => ({ value: code, label: title }))
}

/** As a row is called; its code where it is not in the list. */
export function nameIn(options: readonly Option[], code: string): string {
  return options.find(({ value }) => value === code)?.label ?? code
}
