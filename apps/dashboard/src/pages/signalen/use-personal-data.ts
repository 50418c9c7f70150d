import type { SignalRecord } from '@rode-draad/contract'
import type { RedactionType } from '@rode-draad/domain'
import { useState } from 'react'
import { ApiError } from '../../api.js'
import { signalenLabels as labels } from './labels.js'
import { previewStrike, type StrikePreview } from './strike-preview.js'
import type { useAttempt } from './use-attempt.js'
import { sendFlag, sendStrike } from './use-signalen.js'

const { said } = labels

interface Workbench extends ReturnType<typeof useAttempt> {
  readonly record: SignalRecord | undefined
  readonly setFault: (fault: string | null) => void
  readonly setMessage: (text: string) => void
  readonly setPanel: (panel: 'personal-data' | null) => void
}

/**
 * Saying that a signal shows who it is about, or no longer does, and taking words out of it: they are shown first, in the
 * text as it was read, and after each answer the text is read anew.
 */
export function usePersonalData(work: Workbench) {
  const { record, attempt, reopen, refetch, setFault, setMessage, setPanel } = work
  const [looked, setLooked] = useState<ReturnType<typeof previewStrike> | null>(null)
  // What was looked up in another text says nothing of this one.
  const preview: StrikePreview | null =
    looked !== null && typeof looked === 'object' && looked.of === record ? looked : null

  const look = (words: string, type: RedactionType) => {
    if (record !== undefined) setLooked(previewStrike(record, words, type))
  }

  const strike = () => {
    if (preview === null) return
    const { of, type, spans } = preview
    attempt(async () => {
      try {
        const { places, published } = await sendStrike(of, { type, spans: [...spans] })
        await reopen(of.id, said.struck(places, published))
      } catch (error) {
        await refetch(of.id)
        if (!(error instanceof ApiError) || error.status !== 404) throw error
        setFault(labels.personalData.notYet)
      }
    }, of.id)
  }

  const flag = () => {
    if (record === undefined) return
    attempt(async () => {
      await sendFlag(record, true)
      setMessage(said.flagged)
      setLooked(null)
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

  return {
    ...{ look, strike, flag, unflag, preview },
    /** Why there is nothing to show for the words. */
    refused: typeof looked === 'string' ? looked : null,
    /** Other words, or another kind: what was shown is not what will go. */
    unlook: () => setLooked(null),
  }
}
