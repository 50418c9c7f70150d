import { newPatternBody, newRowBody } from '@rode-draad/contract'
import type { DataKind, Kind } from './kinds.js'
import { useFieldOptions } from './use-options.js'
import type { Done } from './writing.js'
import { postRow } from './write-api.js'
import { newRowFields } from './write-fields.js'
import { WriteForm } from './write-form.js'
import { writeWords as words } from './write-words.js'

interface NewRowFormProps {
  readonly kind: Kind
  readonly data: DataKind
  /** What a new term is about; null: to be chosen. */
  readonly about: string | null
  readonly done: Done
  readonly cancel: () => void
}

/** A new row of a register; of patterns a concept. */
export function NewRowForm({ kind, data, about, done, cancel }: NewRowFormProps) {
  const { register, slug } = kind
  const options = useFieldOptions(register, data)
  return (
    <WriteForm
      id="nieuw"
      title={words.newRow[slug]}
      {...(register === 'pattern' ? { intro: words.conceptFirst } : {})}
      fields={newRowFields(register, options)}
      values={about === null || register !== 'termijn' ? {} : { about }}
      schema={register === 'pattern' ? newPatternBody : newRowBody(register)}
      complete={(body) => ({ ...body, data })}
      send={postRow(kind)}
      saved={({ code, redactions }) => done({ said: words.saved, redactions, code })}
      cancel={cancel}
    />
  )
}
