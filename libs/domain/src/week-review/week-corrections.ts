/** A line of a closed edition that reads otherwise now. */
export interface WeekCorrection {
  /** Part of the review that it stands in. */
  readonly part: string
  readonly name: string
  /** As the edition has it; null: it did not stand there. */
  readonly was: string | null
  /** As it is now; null: it stands there no more. */
  readonly now: string | null
}

/** A part of a review as lines: what each line is about, and what it says of it. */
export type ReviewLines = Readonly<
  Record<string, readonly { readonly name: string; readonly said: string }[]>
>

/** What changed after an edition was closed, in the order of the edition; [] when nothing did. */
export function weekCorrections(edition: ReviewLines, current: ReviewLines): WeekCorrection[] {
  return Object.keys({ ...edition, ...current }).flatMap((part) => {
    const was = new Map((edition[part] ?? []).map(({ name, said }) => [name, said]))
    const now = new Map((current[part] ?? []).map(({ name, said }) => [name, said]))
    return [...new Set([...was.keys(), ...now.keys()])].flatMap((name) => {
      const change = { part, name, was: was.get(name) ?? null, now: now.get(name) ?? null }
      return change.was === change.now ? [] : [change]
    })
  })
}
