import { useState } from 'react'
import { weekbeeldLabels } from './labels.js'
import { type DataKind, useCloseWeek } from './use-weekbeeld.js'

const words = weekbeeldLabels.closing

/** Closes a week, after asking once more. */
export function CloseWeek({ week, data }: { readonly week: string; readonly data: DataKind }) {
  const [asking, setAsking] = useState(false)
  const close = useCloseWeek(week, data)
  return (
    <div className="close-week">
      {asking ? (
        <>
          <p role="status">{words.sure}</p>
          <p className="panel-buttons">
            <button type="button" autoFocus disabled={close.isPending} onClick={() => close.send()}>
              {words.yes}
            </button>
            <button type="button" className="quiet-button" onClick={() => setAsking(false)}>
              {words.no}
            </button>
          </p>
          {close.error !== null && (
            <p role="alert">
              {words.failed} {close.error.message}
            </p>
          )}
        </>
      ) : (
        <button type="button" className="quiet-button" onClick={() => setAsking(true)}>
          {words.button}
        </button>
      )}
    </div>
  )
}
