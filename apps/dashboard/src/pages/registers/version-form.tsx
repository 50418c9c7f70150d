import { newVersionBody } from '@rode-draad/contract'
import { ConflictNote } from './conflict-note.js'
import { type DataKind, type Kind } from './kinds.js'
import type { RegisterVersion } from './registers-api.js'
import { useFieldOptions } from './use-options.js'
import { useReplaced } from './use-replaced.js'
import type { Done } from './writing.js'
import { putRow } from './write-api.js'
import { versionFields } from './write-fields.js'
import { WriteForm } from './write-form.js'
import { writeWords as words } from './write-words.js'

interface VersionFormProps {
  readonly kind: Kind
  readonly data: DataKind
  readonly code: string
  /** As it was fetched last. */
  readonly newest: RegisterVersion
  readonly done: Done
  readonly cancel: () => void
}

/**
 * A new version of a row. When somebody was first, the form says who and what that changed, keeps what was typed, and
 * replaces the newer version only when it is sent again.
 */
export function VersionForm({ kind, data, code, newest, done, cancel }: VersionFormProps) {
  const { register } = kind
  const { start, replaces, isLate, refused } = useReplaced(newest)
  const options = useFieldOptions(register, data)
  return (
    <WriteForm
      id="versie"
      title={words.version}
      intro={words.versionHint}
      fields={versionFields(register, options)}
      values={start.content}
      schema={newVersionBody(register)}
      complete={(body) => ({ ...body, replaces })}
      send={async (body) => ({
        answer: await putRow(kind, code)(body),
        withdrawn: 'withdrawn' in body && body.withdrawn === true,
      })}
      saved={({ answer: { redactions }, withdrawn }) =>
        done({ said: words.saved, redactions, code: withdrawn ? null : code })
      }
      cancel={cancel}
      refused={refused}
    >
      {isLate && <ConflictNote register={register} before={start} newest={newest} />}
    </WriteForm>
  )
}
