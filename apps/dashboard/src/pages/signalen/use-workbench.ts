import type { ReviewFacet, ReviewQueueKind, SignalRecord } from '@rode-draad/contract'
import { useState } from 'react'
import { blindActions, type Action } from './keys.js'
import { addedIn, completed, decisionsOf, type Draft } from './draft.js'
import { facetWords, tagsOf } from './facet-words.js'
import { labelName } from './label-name.js'
import { signalenLabels as labels } from './labels.js'
import * as labelling from './labelling.js'
import { tagsFound } from './tags-found.js'
import { useAttempt } from './use-attempt.js'
import { usePersonalData } from './use-personal-data.js'
import { sendDecisions, useSignal } from './use-signalen.js'

export type Panel = 'add' | 'note' | 'personal-data' | 'help' | 'pattern'

const { said } = labels

/**
 * One list of signals being labelled: where it is, what was chosen, and what each action does. Before somebody has
 * chosen without them, the tags are not given: nothing was found as far as this person goes.
 */
export function useWorkbench(list: readonly labelling.Queued[], queue: ReviewQueueKind) {
  const [state, setState] = useState(() => labelling.startLabelling(list))
  const [message, setMessage] = useState('')
  const [fault, setFault] = useState<string | null>(null)
  const [panel, setPanel] = useState<Panel | null>(null)
  const forget = (changed: string) => setState((before) => labelling.forget(before, changed))
  const { attempt: attemptFor, reopen, refetch } = useAttempt({ setFault, setMessage, forget })
  const queued = list[state.at]
  const id = queued?.id
  const signal = useSignal(id)
  const record = signal.data
  const stage = queued === undefined ? 'seen' : labelling.stageOf(state, queued)
  const { facet } = state
  const words = facetWords[facet]
  const tags = record === undefined || stage === 'blind' ? [] : tagsOf(record, facet)
  const found = tags.map(({ code }) => code)
  const draft = id === undefined ? {} : labelling.draftOf(state, id, found)
  const nameOf = (code: string) => labelName(facet, code)

  const show = (next: labelling.Labelling, text: string) => {
    setState(next)
    setMessage(text)
    setFault(null)
  }

  const judge = (choice: 'accept' | 'drop') => {
    const code = found[state.tag]
    if (id === undefined || code === undefined) return setMessage(said.noTag(words.one))
    show(labelling.judgeTag(state, id, found, choice), said.judged(nameOf(code), labels.choices[choice]))
  }

  const draftsOf = (of: SignalRecord): [ReviewFacet, Draft, readonly string[]][] =>
    labelling.facetsLookedAt(state, of.id).map((looked) => {
      const given = stage === 'blind' ? [] : tagsOf(of, looked).map(({ code }) => code)
      const chosen = state.chosen[of.id]?.[looked] ?? []
      return [looked, completed(labelling.draftOf({ ...state, facet: looked }, of.id, given), given), chosen]
    })

  /** What was chosen without the tags in sight is kept first, and only then are they shown. */
  const showTags = (of: SignalRecord) => {
    attemptFor(async () => {
      const drafts = draftsOf(of)
      for (const [looked, own] of drafts) {
        const decisions = decisionsOf(own, 'done')
        await sendDecisions(of, { facet: looked, queue, decisions, review: 'done', tagsSeen: false })
      }
      const chosen = Object.fromEntries(drafts.map(([looked, own]) => [looked, addedIn(own)]))
      show(labelling.reveal(state, of.id, chosen), said.revealed(tagsFound(of, 'theme')))
      setPanel(null)
    }, of.id)
  }

  const finish = () => {
    if (record === undefined) return
    if (stage === 'blind') return showTags(record)
    attemptFor(async () => {
      const drafts = draftsOf(record)
      for (const [looked, own, chosen] of drafts) {
        const decisions = decisionsOf(own, 'done', chosen)
        await sendDecisions(record, { facet: looked, queue, decisions, review: 'done', tagsSeen: true })
      }
      const sent = Object.fromEntries(drafts.map(([looked, own]) => [looked, own]))
      show(labelling.finish(state, record, sent), said.finished)
    }, id)
  }

  const undo = () => {
    const step = labelling.lastStep(state)
    if (stage === 'compare' && step?.signal !== id) return setMessage(said.chosenStays)
    if (step === null) return setMessage(said.nothingToUndo)
    const { sent } = step
    if (step.signal !== id) setPanel(null)
    if (sent === null) return show(labelling.undo(state), said.undone)
    attemptFor(async () => {
      for (const looked of Object.keys(sent.drafts) as ReviewFacet[]) {
        const decisions = decisionsOf(sent.drafts[looked] ?? {}, 'withdrawn')
        const told = { facet: looked, queue, decisions, review: 'withdrawn', tagsSeen: true } as const
        await sendDecisions({ id: step.signal, version: sent.version }, told)
      }
      show(labelling.undo(state), said.undone)
    }, step.signal)
  }

  const move = (by: number) => {
    const next = labelling.move(state, by, list.length)
    show(next, next.at === list.length ? said.end : next === state ? said.first : '')
    setPanel(null)
  }

  const moveTag = (by: number) => {
    const next = labelling.moveTag(state, by, found.length)
    const code = found[next.tag]
    const place = [String(next.tag + 1), String(found.length)] as const
    show(next, code === undefined ? said.noTag(words.one) : said.tag(nameOf(code), words.one, ...place))
  }

  const turn = () => {
    if (record === undefined) return
    const next = labelling.turnFacet(state, record.id)
    show(next, stage === 'blind' ? said.choose(facetWords[next.facet].many) : tagsFound(record, next.facet))
  }

  const personalData = usePersonalData({
    record,
    attempt: attemptFor,
    reopen,
    refetch,
    setFault,
    setMessage,
    setPanel,
  })
  const open = (which: Panel) => () => record !== undefined && setPanel(which)
  const actions: Readonly<Record<Action, () => void>> = {
    ...{ accept: () => judge('accept'), drop: () => judge('drop'), add: open('add'), finish, undo, turn },
    ...{ next: () => move(1), previous: () => move(-1), up: () => moveTag(-1), down: () => moveTag(1) },
    ...{ 'personal-data': personalData.flag, note: open('note'), help: open('help') },
    pattern: open('pattern'),
  }
  const act = (action: Action) => {
    if (stage === 'blind' && !blindActions.includes(action)) setMessage(said.choose(words.many))
    else actions[action]()
  }
  const pick = (code: string) => {
    if (id === undefined) return
    const taken = draft[code] === 'add'
    const name = nameOf(code)
    const text = taken ? said.taken(name) : said.judged(name, labels.choices.add)
    show(labelling.toggleAdded(state, id, found, code), text)
    if (stage !== 'blind') setPanel(null)
  }

  return {
    ...{ at: state.at, tag: state.tag, facet, stage, draft, tags, found, record, signal },
    ...{ isDone: id !== undefined && state.done.includes(id), chosen: state.chosen[id ?? '']?.[facet] },
    ...{ message, setMessage, fault, panel, setPanel, act, pick },
    attempt: (work: () => Promise<void>) => attemptFor(work, id),
    personalData,
  }
}
