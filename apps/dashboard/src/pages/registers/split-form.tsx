import { patternSplitBody } from '@rode-draad/contract'
import { useState } from 'react'
import { ConflictNote } from './conflict-note.js'
import type { DataKind } from './kinds.js'
import type { RegisterVersion } from './registers-api.js'
import { useMeasureOptions } from './use-options.js'
import { useReplaced } from './use-replaced.js'
import { postSplit } from './write-api.js'
import { contentFields, fieldIn } from './write-fields.js'
import { WriteForm } from './write-form.js'
import { writeWords as words } from './write-words.js'
import type { Done } from './writing.js'

interface SplitFormProps {
  readonly data: DataKind
  readonly code: string
  readonly newest: RegisterVersion
  readonly done: Done
  readonly cancel: () => void
}

/** As many parts as the contract takes at once. */
const mostParts = 10

/** Takes parts off a pattern, which itself stays; each part begins as a concept. */
export function SplitForm({ data, code, newest, done, cancel }: SplitFormProps) {
  const { start, replaces, isLate, refused } = useReplaced(newest)
  const [count, setCount] = useState(1)
  const measures = useMeasureOptions(data)
  const parts = Array.from({ length: count }, (_, index) =>
    contentFields('pattern', { measures }).map((field) => ({
      ...field,
      name: `parts[${index}].${field.name}`,
      label: words.part(String(index + 1), field.label),
    })),
  )
  const reason = fieldIn(patternSplitBody.shape, 'reason', 'line', { hint: words.reasonHint })
  return (
    <WriteForm
      id="afsplitsen"
      title={words.splitTitle}
      intro={words.splitText}
      fields={[reason, ...parts.flat()]}
      values={{}}
      schema={patternSplitBody}
      complete={(body) => ({ ...body, code, replaces })}
      send={postSplit}
      saved={({ parts: made, redactions }) =>
        done({ said: words.splitDone(made.map((part) => part.code).join(', ')), redactions })
      }
      cancel={cancel}
      refused={refused}
      below={() =>
        count < mostParts && (
          <p>
            <button type="button" className="quiet-button" onClick={() => setCount(count + 1)}>
              {words.anotherPart}
            </button>
          </p>
        )
      }
    >
      {isLate && <ConflictNote register="pattern" before={start} newest={newest} />}
    </WriteForm>
  )
}
