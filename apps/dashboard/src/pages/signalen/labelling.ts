import type { ThemeCode } from '@rode-draad/domain'

/** What is chosen for one theme of one signal. */
export type Choice = 'accept' | 'drop' | 'add'
export type Draft = Readonly<Partial<Record<ThemeCode, Choice>>>

/** One thing that was done, with what it takes to go back. */
type Step = {
  readonly signal: string
  readonly at: number
  readonly tag: number
  readonly before: Draft
  /** What was sent when the signal was finished, and on which version; null for a choice that was not sent yet. */
  readonly sent: { readonly draft: Draft; readonly version: number } | null
}

/** Where somebody is in a list of signals, and what was chosen so far. */
export interface Labelling {
  /** Place in the list; its length when all was seen. */
  readonly at: number
  /** Which of the found tags the keys are about. */
  readonly tag: number
  readonly drafts: Readonly<Record<string, Draft>>
  readonly done: readonly string[]
  readonly steps: readonly Step[]
}

export const nothingLabelled: Labelling = { at: 0, tag: 0, drafts: {}, done: [], steps: [] }

export function draftOf({ drafts }: Labelling, signal: string): Draft {
  return drafts[signal] ?? {}
}

/** Accepts or drops the tag that the keys are about, and goes on to the next one that was not judged, if any. */
export function judgeTag(
  state: Labelling,
  signal: string,
  found: readonly ThemeCode[],
  choice: 'accept' | 'drop',
): Labelling {
  const code = found[state.tag]
  if (code === undefined) return state
  const draft: Draft = { ...draftOf(state, signal), [code]: choice }
  const later = found.findIndex((other, index) => index > state.tag && draft[other] === undefined)
  const open = later === -1 ? found.findIndex((other) => draft[other] === undefined) : later
  return { ...withDraft(state, signal, draft), tag: open === -1 ? state.tag : open }
}

/** Adds a theme that was not found, or takes it away again. */
export function toggleAdded(state: Labelling, signal: string, code: ThemeCode): Labelling {
  const { [code]: added, ...others } = draftOf(state, signal)
  return withDraft(state, signal, added === 'add' ? others : { ...others, [code]: 'add' })
}

/** The draft with every found tag that was not judged accepted. */
export function completed(draft: Draft, found: readonly ThemeCode[]): Draft {
  return { ...Object.fromEntries(found.map((code): [ThemeCode, Choice] => [code, 'accept'])), ...draft }
}

/** After the signal was sent: it is done, and the next one comes. */
export function finish(
  state: Labelling,
  { id: signal, version }: { readonly id: string; readonly version: number },
  draft: Draft,
): Labelling {
  const step: Step = { ...stepBack(state, signal), sent: { draft, version } }
  return {
    ...state,
    at: state.at + 1,
    tag: 0,
    drafts: { ...state.drafts, [signal]: draft },
    done: [...state.done.filter((id) => id !== signal), signal],
    steps: [...state.steps, step],
  }
}

/** Another signal of the list, without deciding anything. */
export function move(state: Labelling, by: number, length: number): Labelling {
  const at = Math.min(Math.max(state.at + by, 0), length)
  return at === state.at ? state : { ...state, at, tag: 0 }
}

/** Another of the found tags; stays within them. */
export function moveTag(state: Labelling, by: number, length: number): Labelling {
  return { ...state, tag: Math.min(Math.max(state.tag + by, 0), Math.max(length - 1, 0)) }
}

export function lastStep({ steps }: Labelling): Step | null {
  return steps.at(-1) ?? null
}

/** Back to before the last thing that was done, at the signal it was done to. */
export function undo(state: Labelling): Labelling {
  const step = lastStep(state)
  if (step === null) return state
  return {
    at: step.at,
    tag: step.tag,
    drafts: { ...state.drafts, [step.signal]: step.before },
    done: step.sent === null ? state.done : state.done.filter((id) => id !== step.signal),
    steps: state.steps.slice(0, -1),
  }
}

/** The signal changed meanwhile: what was chosen for it is about another text. */
export function forget(state: Labelling, signal: string): Labelling {
  return {
    ...state,
    tag: 0,
    drafts: { ...state.drafts, [signal]: {} },
    done: state.done.filter((id) => id !== signal),
    steps: state.steps.filter((step) => step.signal !== signal),
  }
}

function withDraft(state: Labelling, signal: string, draft: Draft): Labelling {
  const step: Step = { ...stepBack(state, signal), sent: null }
  return { ...state, drafts: { ...state.drafts, [signal]: draft }, steps: [...state.steps, step] }
}

function stepBack(state: Labelling, signal: string) {
  return { signal, at: state.at, tag: state.tag, before: draftOf(state, signal) }
}
