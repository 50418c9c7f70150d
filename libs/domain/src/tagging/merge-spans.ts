import type { EvidenceSpan } from './signal-tags.js'
import { sortFew } from './sort-few.js'

/** Ascending, with overlapping and touching spans made one; [] for none. */
export function mergeSpans(spans: readonly EvidenceSpan[]): readonly EvidenceSpan[] {
  const merged: [number, number][] = []
  for (const [start, end] of sortFew([...spans], (a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1)
    if (last !== undefined && start <= last[1]) last[1] = Math.max(last[1], end)
    else merged.push([start, end])
  }
  return merged
}
