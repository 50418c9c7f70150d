import { unlinkReasons, type UnlinkReason } from '@rode-draad/domain'
import { useEffect, useRef, useState } from 'react'
import { Choice } from '../../components/choice.js'
import { linkedWords as words } from './linked-words.js'
import { Refusal } from './write-form.js'
import { writeWords } from './write-words.js'

interface UnlinkFormProps {
  /** As the list shows it. */
  readonly day: string
  readonly pending: boolean
  readonly error: Error | null
  readonly unlink: (why: UnlinkReason) => void
  readonly cancel: () => void
}

/** Asks why a signal does not belong to the pattern. */
export function UnlinkForm({ day, pending, error, unlink, cancel }: UnlinkFormProps) {
  const [why, setWhy] = useState('')
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const reason = unlinkReasons.find((one) => one === why)
  return (
    <form
      className="intake-panel mend-form"
      aria-labelledby="losmaken-titel"
      onSubmit={(event) => {
        event.preventDefault()
        if (reason !== undefined) unlink(reason)
      }}
    >
      <h3 id="losmaken-titel" tabIndex={-1} ref={heading}>
        {words.formTitle(day)}
      </h3>
      <p>{words.formText}</p>
      <Refusal error={error} labelOf={(path) => path} />
      <Choice
        label={words.why}
        value={why}
        none={words.choose}
        options={unlinkReasons.map((value) => ({ value, label: words.reasons[value] }))}
        onChoose={setWhy}
      />
      <div className="buttons">
        <button type="submit" disabled={reason === undefined || pending}>
          {words.unlink}
        </button>
        <button type="button" className="quiet-button" onClick={cancel}>
          {writeWords.cancel}
        </button>
      </div>
    </form>
  )
}
