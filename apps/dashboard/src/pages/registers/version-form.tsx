import { newVersionBody } from '@rode-draad/contract'
import { useState } from 'react'
import { ApiError } from '../../api.js'
import { ConflictNote } from './conflict-note.js'
import { type DataKind, type Kind } from './kinds.js'
import type { RegisterVersion } from './registers-api.js'
import { useMeasureOptions } from './use-options.js'
import { useRefresh } from './use-register-data.js'
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
  const [start] = useState(newest)
  const [wasLate, setWasLate] = useState(false)
  const refresh = useRefresh()
  const measures = useMeasureOptions(data)
  const replaces = wasLate ? newest.version : start.version
  return (
    <WriteForm
      id="versie"
      title={words.version}
      intro={words.versionHint}
      fields={versionFields(register, measures)}
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
      refused={(error) => {
        if (!(error instanceof ApiError) || error.status !== 409) return
        setWasLate(true)
        void refresh()
      }}
    >
      {wasLate && newest.version !== start.version && (
        <ConflictNote register={register} before={start} newest={newest} />
      )}
    </WriteForm>
  )
}
