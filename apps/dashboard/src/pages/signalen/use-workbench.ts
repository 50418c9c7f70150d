import type { ReviewQueueKind } from '@rode-draad/contract'
import type { ThemeCode } from '@rode-draad/domain'
import { useQueryClient } from '@tanstack/react-query'
import { useRef, useState } from 'react'
import { ApiError } from '../../api.js'
import type { Action } from './keys.js'
import { signalenLabels as labels } from './labels.js'
import * as labelling from './labelling.js'
import type { Strikes } from './personal-data-panel.js'
import { themeName } from './theme-name.js'
import { sendDraft, sendFlag, sendStrikes, useSignal } from './use-signalen.js'

export type Panel = 'add' | 'note' | 'personal-data' | 'help' | 'pattern'

const { said } = labels

/**
 * One list of signals being labelled: where it is, what was chosen, and what each action does. An action that has to
 * be sent waits for its answer; what is pressed meanwhile is left.
 */
export function useWorkbench(ids: readonly string[], queue: ReviewQueueKind) {
  const client = useQueryClient()
  const [state, setState] = useState(labelling.nothingLabelled)
  const [message, setMessage] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const [panel, setPanel] = useState<Panel | null>(null)
  const busy = useRef(false)
  const id = ids[state.at]
  const signal = useSignal(id)
  const record = signal.data
  const tags = (record?.tags.themes ?? []).map((tag) => ({ ...tag, code: tag.code as ThemeCode }))
  const found = tags.map(({ code }) => code)
  const draft = id === undefined ? {} : labelling.draftOf(state, id)

  const show = (next: labelling.Labelling, text: string) => {
    setState(next)
    setMessage(text)
    setFault(null)
  }

  /** A signal that changed meanwhile is fetched anew, and what was chosen for its former text forgotten. */
  const reopen = async (changed: string, text: string) => {
    setState((before) => labelling.forget(before, changed))
    setMessage(text)
    await client.invalidateQueries({ queryKey: ['signal', changed] })
  }

  const attempt = (work: () => Promise<void>, about = id) => {
    if (busy.current) return
    busy.current = true
    setFault(null)
    void work()
      .catch(async (error: unknown) => {
        setFault(error instanceof Error ? error.message : labels.unexplained)
        if (error instanceof ApiError && error.status === 409 && about !== undefined) {
          await reopen(about, said.changed)
        }
      })
      .finally(() => (busy.current = false))
  }

  const judge = (choice: 'accept' | 'drop') => {
    const code = found[state.tag]
    if (id === undefined || code === undefined) return setMessage(said.noTag)
    show(labelling.judgeTag(state, id, found, choice), said.judged(themeName(code), labels.choices[choice]))
  }

  const finish = () => {
    if (record === undefined) return
    const sent = labelling.completed(draft, found)
    attempt(async () => {
      await sendDraft(record, queue, sent, 'done')
      show(labelling.finish(state, record, sent), said.finished)
    })
  }

  const undo = () => {
    const step = labelling.lastStep(state)
    if (step === null) return setMessage(said.nothingToUndo)
    const { sent } = step
    if (sent === null) return show(labelling.undo(state), said.undone)
    attempt(async () => {
      await sendDraft({ id: step.signal, version: sent.version }, queue, sent.draft, 'withdrawn')
      show(labelling.undo(state), said.undone)
    }, step.signal)
  }

  const move = (by: number) => {
    const next = labelling.move(state, by, ids.length)
    show(next, next.at === ids.length ? said.end : next === state ? said.first : '')
  }

  const moveTag = (by: number) => {
    const next = labelling.moveTag(state, by, found.length)
    const code = found[next.tag]
    const place = [String(next.tag + 1), String(found.length)] as const
    show(next, code === undefined ? said.noTag : said.tag(themeName(code), ...place))
  }

  const strike = (strikes: readonly Strikes[]) => {
    if (record === undefined) return
    attempt(async () => {
      try {
        for (const { field, spans } of strikes) await sendStrikes(record, field, spans)
      } catch (error) {
        if (!(error instanceof ApiError) || error.status !== 404) throw error
        setFault(labels.personalData.notYet)
        return
      }
      const count = strikes.reduce((sum, { spans }) => sum + spans.length, 0)
      await reopen(record.id, said.struck(String(count)))
    })
  }

  const flag = () => {
    if (record === undefined) return
    attempt(async () => {
      await sendFlag(record, true)
      setMessage(said.flagged)
      setPanel('personal-data')
    })
  }

  const unflag = () => {
    if (record === undefined) return
    attempt(async () => {
      await sendFlag(record, false)
      setMessage(said.unflagged)
      setPanel(null)
    })
  }

  const act: Readonly<Record<Action, () => void>> = {
    accept: () => judge('accept'),
    drop: () => judge('drop'),
    add: () => record !== undefined && setPanel('add'),
    finish,
    next: () => move(1),
    previous: () => move(-1),
    up: () => moveTag(-1),
    down: () => moveTag(1),
    undo,
    'personal-data': flag,
    note: () => record !== undefined && setPanel('note'),
    help: () => record !== undefined && setPanel('help'),
    pattern: () => record !== undefined && setPanel('pattern'),
  }
  const pick = (code: ThemeCode) => {
    if (id === undefined) return
    const taken = draft[code] === 'add'
    const name = themeName(code)
    show(
      labelling.toggleAdded(state, id, code),
      taken ? said.taken(name) : said.judged(name, labels.choices.add),
    )
    setPanel(null)
  }

  return {
    ...{
      at: state.at,
      tag: state.tag,
      isDone: id !== undefined && state.done.includes(id),
      draft,
      tags,
      found,
    },
    ...{ record, signal, message, setMessage, fault, panel, setPanel, act, attempt, pick, strike, unflag },
  }
}
