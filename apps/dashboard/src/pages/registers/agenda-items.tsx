import { type ProblemError, tableAgendaBody } from '@rode-draad/contract'
import { useRef, useState } from 'react'
import { Choice } from '../../components/choice.js'
import type { Option } from '../../components/form/form-field.js'
import { type AgendaItem, moveItem, newItem } from './agenda-order.js'
import type { Field } from './fields.js'
import { FormFieldFor } from './form-field-for.js'
import { fieldIn } from './write-fields.js'
import { writeWords as words } from './write-words.js'

const { shape } = tableAgendaBody.shape.items.element

/** What is asked of one bottleneck. Names go by pattern, so that what was typed moves along with it. */
export function itemFields(pattern: string, tables: readonly Option[]): readonly Field[] {
  const named = (name: string, field: Field): Field => ({ ...field, name: `${pattern}.${name}` })
  return [
    named('whoActs', fieldIn(shape, 'whoActs', 'line')),
    named('actBy', fieldIn(shape, 'actBy', 'date', { hint: words.actByHint })),
    named('passedOnTo', fieldIn(shape, 'passedOnTo', 'choice', { options: tables })),
    named('note', fieldIn(shape, 'note', 'line')),
  ]
}

interface AgendaItemsProps {
  readonly items: readonly AgendaItem[]
  readonly setItems: (items: readonly AgendaItem[]) => void
  readonly patterns: readonly Option[]
  readonly tables: readonly Option[]
  readonly faults: readonly ProblemError[]
}

/** The bottlenecks in their order, moved by buttons; where each stands now is said. */
export function AgendaItems({ items, setItems, patterns, tables, faults }: AgendaItemsProps) {
  const [said, setSaid] = useState('')
  const [adding, setAdding] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const nameOf = ({ pattern, title }: AgendaItem) =>
    patterns.find(({ value }) => value === pattern)?.label ?? title ?? pattern
  const move = (item: AgendaItem, by: 1 | -1, button: HTMLButtonElement) => {
    const moved = moveItem(items, item.pattern, by)
    setItems(moved)
    setSaid(words.moved(nameOf(item), String(moved.indexOf(item) + 1), String(moved.length)))
    // Moving its row takes the focus off the button.
    requestAnimationFrame(() => button.focus())
  }
  const remove = (item: AgendaItem) => {
    setItems(items.filter((one) => one !== item))
    setSaid(words.removedItem(nameOf(item)))
    list.current?.focus()
  }
  const free = patterns.filter(({ value }) => !items.some(({ pattern }) => pattern === value))
  const add = () => {
    const option = free.find(({ value }) => value === adding)
    if (option === undefined) return
    setItems([...items, newItem(option.value, option.label)])
    setSaid(words.added(option.label))
    setAdding('')
  }
  return (
    <>
      <p className="only-heard" role="status">
        {said}
      </p>
      <ol className="agenda-items" ref={list} tabIndex={-1}>
        {items.map((item, index) => (
          <li key={item.pattern}>
            <fieldset className="fields">
              <legend>{words.place(String(index + 1), nameOf(item))}</legend>
              <div className="buttons">
                {([-1, 1] as const).map((by) => (
                  <button
                    key={by}
                    type="button"
                    className="quiet-button"
                    aria-label={words.about(by === -1 ? words.up : words.down, nameOf(item))}
                    onClick={({ currentTarget }) => move(item, by, currentTarget)}
                  >
                    {by === -1 ? words.up : words.down}
                  </button>
                ))}
                <button
                  type="button"
                  className="quiet-button"
                  aria-label={words.about(words.remove, nameOf(item))}
                  onClick={() => remove(item)}
                >
                  {words.remove}
                </button>
              </div>
              {faultsAt(faults, index, item.pattern)
                .filter(({ path }) => path === `${item.pattern}.pattern`)
                .map(({ message }) => (
                  <p key={message} className="field-fault">
                    {message}
                  </p>
                ))}
              {itemFields(item.pattern, tables).map((field) => (
                <FormFieldFor
                  key={field.name}
                  form="agenda"
                  field={field}
                  values={valuesOf(item)}
                  faults={faultsAt(faults, index, item.pattern)}
                />
              ))}
            </fieldset>
          </li>
        ))}
      </ol>
      <div className="add-item">
        <Choice
          label={words.addPattern}
          value={adding}
          none={words.choose}
          options={free}
          onChoose={setAdding}
        />
        <button type="button" className="quiet-button" onClick={add}>
          {words.add}
        </button>
      </div>
    </>
  )
}

function valuesOf({ pattern, whoActs, actBy, passedOnTo, note }: AgendaItem) {
  return {
    ...{ [`${pattern}.whoActs`]: whoActs, [`${pattern}.actBy`]: actBy },
    ...{ [`${pattern}.passedOnTo`]: passedOnTo, [`${pattern}.note`]: note },
  }
}

/** Faults of one item, at the names that its fields have here. */
function faultsAt(faults: readonly ProblemError[], index: number, pattern: string): readonly ProblemError[] {
  const start = `items[${index}].`
  return faults
    .filter(({ path }) => path.startsWith(start))
    .map(({ path, message }) => ({ path: `${pattern}.${path.slice(start.length)}`, message }))
}
