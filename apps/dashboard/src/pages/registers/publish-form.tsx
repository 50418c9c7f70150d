import { patternPublicationBody, type PatternRecord } from '@rode-draad/contract'
import { useEffect, useRef, useState } from 'react'
import { useSend } from '../../use-send.js'
import { checkBody } from './checked-body.js'
import { publish } from './write-api.js'
import { Refusal } from './write-form.js'
import { writeWords as words } from './write-words.js'
import type { Done } from './writing.js'

interface PublishFormProps {
  readonly record: PatternRecord
  readonly done: Done
  readonly cancel: () => void
}

/** Makes public what stands there as it was read; of a pattern from a case by a second person. */
export function PublishForm({ record, done, cancel }: PublishFormProps) {
  const { code, version, asOf, fromCase } = record
  const [isRead, setIsRead] = useState(false)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const publishing = useSend({
    mutationFn: async () => {
      checkBody(patternPublicationBody, { version, asOf })
      await publish(code, { version, asOf })
    },
    onSuccess: () => done({ said: words.published, redactions: null }),
  })
  return (
    <form
      className="intake-panel mend-form"
      aria-labelledby="publiceren-title"
      onSubmit={(event) => {
        event.preventDefault()
        publishing.send()
      }}
    >
      <h3 id="publiceren-title" tabIndex={-1} ref={heading}>
        {words.publishTitle}
      </h3>
      <p>{words.publishText}</p>
      {fromCase === true && <p className="notice">{words.publishSecond}</p>}
      <Refusal error={publishing.error} labelOf={(path) => path} />
      <label className="check">
        <input type="checkbox" checked={isRead} onChange={({ target }) => setIsRead(target.checked)} />
        {words.publishChecked}
      </label>
      <div className="buttons">
        <button type="submit" disabled={!isRead || publishing.isPending}>
          {words.publish}
        </button>
        <button type="button" className="quiet-button" onClick={cancel}>
          {words.cancel}
        </button>
      </div>
    </form>
  )
}
