import {
  type KeptRegister,
  newPatternBody,
  newRowBody,
  newVersionBody,
  patternMergeBody,
  patternReactionBody,
  patternStateBody,
  tableDecisionBody,
} from '@rode-draad/contract'
import type { Option } from '../../components/form/form-field.js'
import { fieldWords } from './field-words.js'
import { type Field, fieldsOf, type Widget } from './fields.js'
import { writeWords as words } from './write-words.js'

type Shape = Readonly<Record<string, { safeParse: (value: unknown) => { readonly success: boolean } }>>

interface More {
  readonly label?: string
  readonly options?: readonly Option[]
  readonly hint?: string
}

/** A field of a body of the contract, needed where the contract needs it. */
export function fieldIn(shape: Shape, name: string, widget: Widget, more: More = {}): Field {
  const { label = fieldWords.labels[name] ?? name, ...rest } = more
  const hint = rest.hint ?? (widget === 'date' ? fieldWords.vagueDate : undefined)
  return {
    ...{ name, label, widget, required: shape[name]?.safeParse(undefined).success === false },
    ...(rest.options === undefined ? {} : { options: rest.options }),
    ...(hint === undefined ? {} : { hint }),
  }
}

/** What there is to choose from, by the name of the field. */
export type FieldOptions = Readonly<Record<string, readonly Option[]>>

/** The fields of a register with the rows that there are to choose from. */
export function contentFields(register: KeptRegister, options: FieldOptions): readonly Field[] {
  return fieldsOf(register).map((field) => {
    const own = options[field.name]
    return own === undefined ? field : { ...field, options: own }
  })
}

/** What a new row asks. @param fromCase a pattern from a case gets a code by chance */
export function newRowFields(
  register: KeptRegister,
  options: FieldOptions,
  fromCase = false,
): readonly Field[] {
  const { shape } = register === 'pattern' ? newPatternBody : newRowBody(register)
  return [
    ...contentFields(register, options),
    ...reasonFields(shape),
    ...(fromCase ? [] : [fieldIn(shape, 'code', 'line', { hint: words.codeHint })]),
  ]
}

export function versionFields(register: KeptRegister, options: FieldOptions): readonly Field[] {
  const { shape } = newVersionBody(register)
  return [
    ...contentFields(register, options),
    ...reasonFields(shape),
    fieldIn(shape, 'withdrawn', 'flag', { hint: words.withdrawnHint }),
  ]
}

function reasonFields(shape: Shape): readonly Field[] {
  return [
    fieldIn(shape, 'reason', 'line', { hint: words.reasonHint }),
    fieldIn(shape, 'validFrom', 'day', { hint: words.validFromHint }),
  ]
}

/** @param today 'YYYY-MM-DD' @param earlier states that may be put right */
export function stateFields(today: string, earlier: readonly Option[]): readonly Field[] {
  const { shape } = patternStateBody(today)
  const states = shape.state.options.map((value) => ({ value, label: value }))
  return [
    fieldIn(shape, 'state', 'choice', { options: states }),
    fieldIn(shape, 'accordingTo', 'line'),
    fieldIn(shape, 'on', 'date'),
    fieldIn(shape, 'source', 'line', { hint: words.stateSource }),
    fieldIn(shape, 'evidence', 'line', { hint: fieldWords.hints['measure.evidence'] ?? '' }),
    fieldIn(shape, 'remark', 'lines'),
    ...replacing(shape, words.stateReplaces, earlier),
  ]
}

export function reactionFields(earlier: readonly Option[]): readonly Field[] {
  const { shape } = patternReactionBody
  return [
    fieldIn(shape, 'party', 'line'),
    fieldIn(shape, 'text', 'lines'),
    fieldIn(shape, 'on', 'date', { label: words.reactionOn }),
    fieldIn(shape, 'source', 'line'),
    ...replacing(shape, words.reactionReplaces, earlier),
  ]
}

/** @param others patterns that this one may become part of */
export function mergeFields(today: string, others: readonly Option[]): readonly Field[] {
  const { shape } = patternMergeBody(today)
  return [
    fieldIn(shape, 'into', 'choice', { options: others }),
    fieldIn(shape, 'accordingTo', 'line'),
    fieldIn(shape, 'on', 'date', { label: words.mergeOn }),
    fieldIn(shape, 'source', 'line', { hint: words.stateSource }),
    fieldIn(shape, 'reason', 'line', { hint: words.reasonHint }),
  ]
}

export function decisionFields(patterns: readonly Option[], earlier: readonly Option[]): readonly Field[] {
  const { shape } = tableDecisionBody
  return [
    fieldIn(shape, 'heldOn', 'day', { hint: words.dayHint }),
    fieldIn(shape, 'text', 'lines', { label: words.decisionText }),
    fieldIn(shape, 'pattern', 'choice', { options: patterns }),
    fieldIn(shape, 'whoActs', 'line'),
    fieldIn(shape, 'actBy', 'date'),
    ...replacing(shape, words.decisionReplaces, earlier),
  ]
}

function replacing(shape: Shape, label: string, earlier: readonly Option[]): readonly Field[] {
  return earlier.length === 0 ? [] : [fieldIn(shape, 'replaces', 'choice', { label, options: earlier })]
}

/** A form gives text where the contract wants the number of what is put right. */
export function withNumber(body: object): object {
  return 'replaces' in body ? { ...body, replaces: Number(body.replaces) } : body
}
