import { reviewFacets, type ReviewFacet, type ReviewQueueAnswer } from '@rode-draad/contract'
import { compared, type Draft } from './draft.js'

/** Of the facets that were looked at. */
export type Drafts = Readonly<Partial<Record<ReviewFacet, Draft>>>
/** Codes by facet. */
export type Codes = Readonly<Partial<Record<ReviewFacet, readonly string[]>>>
export type Queued = ReviewQueueAnswer['data'][number]

/** One thing that was done, with what it takes to go back. */
interface Step {
  readonly signal: string
  readonly at: number
  readonly facet: ReviewFacet
  readonly tag: number
  readonly before: Drafts
  /** What was sent when the signal was finished, and on which version; null for a choice that was not sent yet. */
  readonly sent: { readonly drafts: Drafts; readonly version: number } | null
}

/** Where somebody is in a list of signals, and what was chosen so far. */
export interface Labelling {
  /** Place in the list; its length when all was seen. */
  readonly at: number
  /** The facet that the keys are about. */
  readonly facet: ReviewFacet
  /** Which of the found tags the keys are about. */
  readonly tag: number
  readonly drafts: Readonly<Record<string, Drafts>>
  /** What was chosen without the tags in sight, by signal; they are shown since. */
  readonly chosen: Readonly<Record<string, Codes>>
  readonly done: readonly string[]
  readonly steps: readonly Step[]
}

/** At the first signal of a list. */
export function startLabelling(list: readonly Pick<Queued, 'id' | 'labelling' | 'chosen'>[]): Labelling {
  const before = list.filter(({ labelling }) => labelling === 'compare')
  const chosen = Object.fromEntries(
    before.map(({ id, chosen: own }) => [
      id,
      Object.fromEntries(own.map(({ facet, codes }) => [facet, codes])),
    ]),
  )
  return { ...{ at: 0, facet: 'theme', tag: 0, drafts: {}, done: [], steps: [] }, chosen }
}

/** Whether the tags of a signal are shown, and whether something was chosen without them first. */
export function stageOf(
  { chosen }: Labelling,
  { id, labelling }: Pick<Queued, 'id' | 'labelling'>,
): Queued['labelling'] {
  if (labelling === 'seen') return 'seen'
  return chosen[id] === undefined ? 'blind' : 'compare'
}

/**
 * What is chosen for the facet that the keys are about; where nothing was decided yet since the tags are shown, what
 * this person chose without them.
 * @param found codes that the tagger found and that are shown
 */
export function draftOf(
  { drafts, chosen, facet }: Pick<Labelling, 'drafts' | 'chosen' | 'facet'>,
  signal: string,
  found: readonly string[],
): Draft {
  const draft = drafts[signal]?.[facet]
  if (draft !== undefined) return draft
  const own = chosen[signal]?.[facet]
  return own === undefined ? {} : compared(own, found)
}

/** The facets of a signal that were looked at, themes always; in the order of `reviewFacets`. */
export function facetsLookedAt({ drafts, chosen }: Labelling, signal: string): readonly ReviewFacet[] {
  const looked = { theme: {}, ...drafts[signal], ...chosen[signal] }
  return reviewFacets.filter((facet) => facet in looked)
}

/** Accepts or drops the tag that the keys are about, and goes on to the next one that was not judged, if any. */
export function judgeTag(
  state: Labelling,
  signal: string,
  found: readonly string[],
  choice: 'accept' | 'drop',
): Labelling {
  const code = found[state.tag]
  if (code === undefined) return state
  const draft: Draft = { ...draftOf(state, signal, found), [code]: choice }
  const later = found.findIndex((other, index) => index > state.tag && draft[other] === undefined)
  const open = later === -1 ? found.findIndex((other) => draft[other] === undefined) : later
  return { ...withDraft(state, signal, draft), tag: open === -1 ? state.tag : open }
}

/** Adds a code that was not found, or takes it away again. */
export function toggleAdded(
  state: Labelling,
  signal: string,
  found: readonly string[],
  code: string,
): Labelling {
  const { [code]: added, ...others } = draftOf(state, signal, found)
  return withDraft(state, signal, added === 'add' ? others : { ...others, [code]: 'add' })
}

/** To the next facet, and after the last to the first. It counts as looked at from then on. */
export function turnFacet(state: Labelling, signal: string): Labelling {
  const facet = reviewFacets[(reviewFacets.indexOf(state.facet) + 1) % reviewFacets.length] ?? 'theme'
  const turned = { ...state, facet, tag: 0 }
  const known = state.drafts[signal]?.[facet] ?? state.chosen[signal]?.[facet]
  if (known !== undefined) return turned
  return { ...turned, drafts: { ...state.drafts, [signal]: { ...state.drafts[signal], [facet]: {} } } }
}

/** What was chosen is kept and cannot be changed as such any more: from now on the tags are shown. */
export function reveal(state: Labelling, signal: string, codes: Codes): Labelling {
  const { [signal]: _, ...drafts } = state.drafts
  return {
    ...{ ...state, facet: 'theme', tag: 0, drafts },
    chosen: { ...state.chosen, [signal]: codes },
    steps: state.steps.filter((step) => step.signal !== signal),
  }
}

/** After the signal was sent: it is done, and the next one comes. */
export function finish(
  state: Labelling,
  { id: signal, version }: { readonly id: string; readonly version: number },
  drafts: Drafts,
): Labelling {
  const step: Step = { ...stepBack(state, signal), sent: { drafts, version } }
  return {
    ...{ ...state, at: state.at + 1, facet: 'theme', tag: 0 },
    drafts: { ...state.drafts, [signal]: drafts },
    done: [...state.done.filter((id) => id !== signal), signal],
    steps: [...state.steps, step],
  }
}

/** Another signal of the list, without deciding anything. */
export function move(state: Labelling, by: number, length: number): Labelling {
  const at = Math.min(Math.max(state.at + by, 0), length)
  return at === state.at ? state : { ...state, at, facet: 'theme', tag: 0 }
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
  const { at, facet, tag, signal, before } = step
  return {
    ...{ ...state, at, facet, tag },
    drafts: { ...state.drafts, [signal]: before },
    done: step.sent === null ? state.done : state.done.filter((id) => id !== signal),
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
  const drafts = { ...state.drafts[signal], [state.facet]: draft }
  return { ...state, drafts: { ...state.drafts, [signal]: drafts }, steps: [...state.steps, step] }
}

function stepBack({ at, facet, tag, drafts }: Labelling, signal: string) {
  return { signal, at, facet, tag, before: drafts[signal] ?? {} }
}
