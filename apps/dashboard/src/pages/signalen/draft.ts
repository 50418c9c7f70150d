import type { TagDecisionsBody } from '@rode-draad/contract'

/** What is chosen for one code of one signal. */
export type Choice = 'accept' | 'drop' | 'add'
/** By code of one facet. */
export type Draft = Readonly<Partial<Record<string, Choice>>>

/**
 * What somebody chose without the tags in sight, put beside them: found and not chosen is dropped, and not found and
 * chosen is added, until this person says otherwise.
 */
export function compared(chosen: readonly string[], found: readonly string[]): Draft {
  return Object.fromEntries([
    ...found.map((code): [string, Choice] => [code, chosen.includes(code) ? 'accept' : 'drop']),
    ...chosen.filter((code) => !found.includes(code)).map((code): [string, Choice] => [code, 'add']),
  ])
}

/** The draft with every found tag that was not judged accepted. */
export function completed(draft: Draft, found: readonly string[]): Draft {
  return { ...Object.fromEntries(found.map((code): [string, Choice] => [code, 'accept'])), ...draft }
}

/** Codes that were added. */
export function addedIn(draft: Draft): readonly string[] {
  return Object.entries(draft).flatMap(([code, choice]) => (choice === 'add' ? [code] : []))
}

/**
 * A draft as it is sent.
 * @param chosen what was kept before without the tags in sight; what is no longer in the draft is taken back
 */
export function decisionsOf(
  draft: Draft,
  review: 'done' | 'withdrawn',
  chosen: readonly string[] = [],
): TagDecisionsBody['decisions'] {
  const entries = Object.entries(draft).flatMap(([code, choice]) =>
    choice === undefined ? [] : [{ code, decision: review === 'done' ? choice : ('undo' as const) }],
  )
  const takenBack = chosen.filter((code) => draft[code] === undefined)
  return [...entries, ...takenBack.map((code) => ({ code, decision: 'undo' as const }))]
}
