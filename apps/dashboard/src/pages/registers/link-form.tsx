import { patternSignalBody } from '@rode-draad/contract'
import { useState } from 'react'
import { Choice } from '../../components/choice.js'
import { useSend } from '../../use-send.js'
import { checkBody } from './checked-body.js'
import type { DataKind } from './kinds.js'
import { usePatternOptions } from './use-options.js'
import { linkSignal } from './write-api.js'
import { Refusal } from './write-form.js'
import { writeWords } from './write-words.js'

const words = writeWords.raise

interface LinkFormProps {
  readonly signal: string
  readonly data: DataKind
  readonly linked: (code: string) => void
}

/** Says to which published pattern a signal belongs. */
export function LinkForm({ signal, data, linked }: LinkFormProps) {
  const patterns = usePatternOptions(data)
  const [code, setCode] = useState('')
  const linking = useSend({
    mutationFn: async () => {
      checkBody(patternSignalBody, { signalId: signal })
      await linkSignal(code, signal)
    },
    onSuccess: () => linked(code),
  })
  if (patterns.length === 0) return null
  return (
    <form
      className="intake-panel link-form"
      aria-label={words.link}
      onSubmit={(event) => {
        event.preventDefault()
        if (code !== '') linking.send()
      }}
    >
      <h3>{words.link}</h3>
      <Refusal error={linking.error} labelOf={(path) => path} />
      <Choice
        label={words.linkLabel}
        value={code}
        none={writeWords.choose}
        options={patterns}
        onChoose={setCode}
      />
      <button type="submit" disabled={code === '' || linking.isPending}>
        {words.linkButton}
      </button>
    </form>
  )
}
