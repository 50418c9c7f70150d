import { facets, type Facet } from './signal-tags.js'
import type { Tagger } from './tagger.js'

/** A tag that one version gives to a text and the other does not. */
export interface TagChange {
  readonly id: string
  readonly facet: Facet
  readonly code: string
  readonly change: 'added' | 'removed'
  /** Of the version that gives it. */
  readonly probability: number
}

export interface TaggerComparison {
  readonly present: string
  readonly proposed: string
  readonly texts: number
  /** Texts of which at least one tag changes. */
  readonly changedTexts: number
  /** In the order of the texts, then by facet and code. */
  readonly changes: readonly TagChange[]
  /** By facet and code, only those that change. */
  readonly totals: readonly {
    readonly facet: Facet
    readonly code: string
    readonly added: number
    readonly removed: number
  }[]
}

/**
 * What would change if the proposed tagger took the place of the present one: a new version runs in its shadow first.
 * The texts themselves do not come back, only their ids.
 */
export function compareTaggers(
  present: Tagger,
  proposed: Tagger,
  texts: readonly { readonly id: string; readonly text: string }[],
): TaggerComparison {
  const changes = texts.flatMap(({ id, text }) => changesOf(id, present, proposed, text))
  const totals = new Map<string, { facet: Facet; code: string; added: number; removed: number }>()
  for (const { facet, code, change } of changes) {
    const key = `${facet} ${code}`
    const total = totals.get(key) ?? { facet, code, added: 0, removed: 0 }
    total[change]++
    totals.set(key, total)
  }
  return {
    present: present.version,
    proposed: proposed.version,
    texts: texts.length,
    changedTexts: new Set(changes.map(({ id }) => id)).size,
    changes,
    totals: [...totals.values()].sort(
      (a, b) => facets.indexOf(a.facet) - facets.indexOf(b.facet) || a.code.localeCompare(b.code),
    ),
  }
}

function changesOf(id: string, present: Tagger, proposed: Tagger, text: string): readonly TagChange[] {
  const before = present.tag(text)
  const after = proposed.tag(text)
  return facets.flatMap((facet) => {
    const missing = (from: typeof before, than: typeof before, change: TagChange['change']): TagChange[] =>
      from[facet]
        .filter((tag) => !than[facet].some((other) => other.code === tag.code))
        .map(({ code, probability }) => ({ id, facet, code, change, probability }))
    return [...missing(after, before, 'added'), ...missing(before, after, 'removed')].sort((a, b) =>
      a.code.localeCompare(b.code),
    )
  })
}
