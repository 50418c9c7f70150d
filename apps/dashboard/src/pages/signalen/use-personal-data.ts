import type { SignalRecord } from '@rode-draad/contract'
import { ApiError } from '../../api.js'
import { signalenLabels as labels } from './labels.js'
import type { Strikes } from './personal-data-panel.js'
import type { useAttempt } from './use-attempt.js'
import { sendFlag, sendStrike } from './use-signalen.js'

const { said } = labels

interface Workbench extends ReturnType<typeof useAttempt> {
  readonly record: SignalRecord | undefined
  readonly setFault: (fault: string | null) => void
  readonly setMessage: (text: string) => void
  readonly setPanel: (panel: 'personal-data' | null) => void
}

/** Saying that a signal shows who it is about, or no longer does, and taking words out of it. */
export function usePersonalData({ record, attempt, reopen, setFault, setMessage, setPanel }: Workbench) {
  const strike = (strikes: readonly Strikes[]) => {
    if (record === undefined) return
    attempt(async () => {
      let places = 0
      let published = 0
      try {
        for (const { field, spans, type } of strikes) {
          const struck = await sendStrike(record, {
            field,
            type,
            spans: spans.map(([start, end]) => [start, end]),
          })
          places += struck.places
          // Of text and outcome the words are the same.
          published = Math.max(published, struck.published)
        }
      } catch (error) {
        if (!(error instanceof ApiError) || error.status !== 404) throw error
        setFault(labels.personalData.notYet)
        return
      }
      await reopen(record.id, said.struck(places, published))
    }, record.id)
  }

  const flag = () => {
    if (record === undefined) return
    attempt(async () => {
      await sendFlag(record, true)
      setMessage(said.flagged)
      setPanel('personal-data')
    }, record.id)
  }

  const unflag = () => {
    if (record === undefined) return
    attempt(async () => {
      await sendFlag(record, false)
      setMessage(said.unflagged)
      setPanel(null)
    }, record.id)
  }
  return { strike, flag, unflag }
}
