import { formatDate, formatMoment } from '@rode-draad/charts'
import { tableAgendaBody, type TableRecord } from '@rode-draad/contract'
import { dutchMoment } from '@rode-draad/domain'
import { useState } from 'react'
import { ApiError } from '../../api.js'
import { AgendaItems, itemFields } from './agenda-items.js'
import { firstItems } from './agenda-order.js'
import { bodyOf } from './form-values.js'
import type { DataKind } from './kinds.js'
import { usePatternOptions, useTableOptions } from './use-options.js'
import { useReplaced } from './use-replaced.js'
import { postAgenda } from './write-api.js'
import { fieldIn } from './write-fields.js'
import { WriteForm } from './write-form.js'
import { recorderText } from './recorder-text.js'
import { writeWords as words } from './write-words.js'
import type { Done } from './writing.js'

interface AgendaFormProps {
  readonly table: TableRecord
  readonly data: DataKind
  /** The day whose agenda is put right; null: that of another day. */
  readonly corrects: string | null
  readonly done: Done
  readonly cancel: () => void
}

/** The agenda of one day: which bottlenecks, in which order, who acts, by when, and where it is passed on to. */
export function AgendaForm({ table, data, corrects, done, cancel }: AgendaFormProps) {
  const patterns = usePatternOptions(data)
  const tables = useTableOptions(data).filter(({ value }) => value !== table.code)
  const [items, setItems] = useState(() =>
    corrects === null
      ? firstItems(table)
      : (table.agendas.find(({ heldOn }) => heldOn === corrects)?.items ?? []),
  )
  const { start, isLate, refused, known } = useKnownAgendas(table)
  const { shape } = tableAgendaBody
  const fields = [
    ...(corrects === null ? [fieldIn(shape, 'heldOn', 'day', { hint: words.dayHint })] : []),
    fieldIn(shape, 'reason', 'line', { hint: words.reasonHint }),
  ]
  return (
    <WriteForm
      id="agenda"
      title={corrects === null ? words.agendaTitle : words.agendaCorrects(formatDate(corrects))}
      intro={words.agendaText}
      fields={fields}
      values={{ heldOn: dutchMoment(new Date()).day }}
      schema={tableAgendaBody}
      complete={(body, form) => {
        const heldOn = corrects ?? ('heldOn' in body ? String(body.heldOn) : '')
        if (corrects === null && versionOn(start, heldOn) !== null) throw dayTaken
        return {
          ...body,
          ...(heldOn === '' ? {} : { heldOn }),
          replaces: versionOn(known, heldOn),
          items: items.map(({ pattern }) => ({ pattern, ...itemOf(form, pattern) })),
        }
      }}
      send={postAgenda(table.code)}
      saved={({ redactions }) => done({ said: words.saved, redactions })}
      cancel={cancel}
      refused={refused}
      below={(faults) => <AgendaItems {...{ items, setItems, patterns, tables, faults }} />}
    >
      {isLate && <LateNote before={start} table={table} />}
    </WriteForm>
  )
}

/** A day that has an agenda already is put right by itself, else what it passed on would be lost unseen. */
const dayTaken = new ApiError(400, '', { faults: [{ path: 'heldOn', message: words.agendaTaken }] })

/** The agendas that the writer had before him: those at the start, and after a refusal those of then. */
function useKnownAgendas(table: TableRecord) {
  const newest = Math.max(0, ...table.agendas.map(({ version }) => version))
  const { start, replaces, isLate, refused } = useReplaced({ version: newest, agendas: table.agendas })
  const known = replaces === start.version ? start.agendas : table.agendas
  return { start: start.agendas, isLate, refused, known }
}

type Agendas = TableRecord['agendas']

function versionOn(agendas: Agendas, day: string): number | null {
  return agendas.find(({ heldOn }) => heldOn === day)?.version ?? null
}

function itemOf(form: FormData, pattern: string): object {
  const named = itemFields(pattern, [])
  const values = bodyOf(named, form, {}) as Readonly<Record<string, object>>
  return values[pattern] ?? {}
}

/** Who recorded an agenda meanwhile, and what stands on it. */
function LateNote({ before, table }: { readonly before: Agendas; readonly table: TableRecord }) {
  const newer = table.agendas.filter(({ version }) => !before.some((old) => old.version === version))
  return newer.map(({ version, items, recordedAt, recordedBy, reason }) => (
    <div key={version} className="notice" role="status">
      <p>
        <strong>{words.agendaLate}.</strong>{' '}
        {words.conflict.who(recorderText(recordedBy), formatMoment(recordedAt))}
      </p>
      <p>{words.conflict.reason(reason)}</p>
      <p>{words.theirOrder}</p>
      <ol>
        {items.map(({ pattern, title }) => (
          <li key={pattern}>{title ?? pattern}</li>
        ))}
      </ol>
      <p>{words.conflict.yours}</p>
    </div>
  ))
}
