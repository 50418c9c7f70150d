import type { Redaction } from '../redaction/redact.js'
import { redactionTokens, type RedactionType } from '../redaction/redaction-type.js'
import type { Mark, MarkedText } from './marked-text.js'
import { scoreNumbering, type NumberingScore } from './score-numbering.js'

/** Counts for one type. A mark leaks when a letter or digit of it is left, whatever token stands around it. */
export interface TypeScore {
  readonly type: RedactionType
  /** Documents that hold a mark of the type, and those of them in which one leaks. */
  readonly documents: number
  readonly leakingDocuments: number
  readonly marks: number
  readonly leakingMarks: number
  /** Leaking marks of which nothing at all was taken out. */
  readonly untouchedMarks: number
  /** Marks found with exactly their bounds and type. */
  readonly exactMarks: number
  /** Pieces taken out as this type, and those of them that touch a mark of the type, or of any type. */
  readonly redactions: number
  readonly rightType: number
  readonly touchingMark: number
}

export interface RedactionScore {
  readonly documents: number
  readonly leakingDocuments: number
  readonly keepMarks: number
  readonly survivingKeepMarks: number
  /** Protected terms that were taken out, by the type they were taken for. */
  readonly lostKeepMarks: Readonly<Partial<Record<RedactionType, number>>>
  readonly types: readonly TypeScore[]
  readonly numbering: NumberingScore
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end

/** Whether a letter or digit of the mark lies outside all redactions. */
export function leaks(text: string, mark: Mark, redactions: Redaction['redactions']): boolean {
  let at = mark.start
  for (const { start, end } of redactions) {
    if (end <= at || start >= mark.end) continue
    if (/[\p{L}\p{N}]/u.test(text.slice(at, Math.max(at, start)))) return true
    at = Math.max(at, end)
  }
  return at < mark.end && /[\p{L}\p{N}]/u.test(text.slice(at, mark.end))
}

/**
 * Scores what redaction made of marked documents.
 * @param documents [] gives zeros
 */
export function scoreRedaction(
  documents: readonly (readonly [marked: MarkedText, outcome: Redaction])[],
): RedactionScore {
  const types = Object.keys(redactionTokens) as RedactionType[]
  const counts = new Map(types.map((type) => [type, emptyScore(type)]))
  let [leakingDocuments, keepMarks, survivingKeepMarks] = [0, 0, 0]
  const lostKeepMarks: Partial<Record<RedactionType, number>> = {}
  for (const [{ text, marks }, { redactions }] of documents) {
    const leaking = new Set<RedactionType>()
    const present = new Set<RedactionType>()
    for (const mark of marks) {
      if (mark.type === 'keep') {
        keepMarks += 1
        const taken = redactions.find((span) => overlaps(span, mark))
        if (taken === undefined) survivingKeepMarks += 1
        else lostKeepMarks[taken.type] = (lostKeepMarks[taken.type] ?? 0) + 1
        continue
      }
      const count = counts.get(mark.type) ?? emptyScore(mark.type)
      present.add(mark.type)
      count.marks += 1
      const isExact = ({ type, start, end }: Redaction['redactions'][number]): boolean =>
        type === mark.type && start === mark.start && end === mark.end
      if (redactions.some(isExact)) count.exactMarks += 1
      if (!leaks(text, mark, redactions)) continue
      count.leakingMarks += 1
      if (!redactions.some((span) => overlaps(span, mark))) count.untouchedMarks += 1
      leaking.add(mark.type)
    }
    for (const span of redactions) {
      const count = counts.get(span.type) ?? emptyScore(span.type)
      const touched = marks.filter((mark) => mark.type !== 'keep' && overlaps(mark, span))
      count.redactions += 1
      if (touched.length > 0) count.touchingMark += 1
      if (touched.some(({ type }) => type === span.type)) count.rightType += 1
    }
    for (const type of present) (counts.get(type) ?? emptyScore(type)).documents += 1
    for (const type of leaking) (counts.get(type) ?? emptyScore(type)).leakingDocuments += 1
    if (leaking.size > 0) leakingDocuments += 1
  }
  const numbering = scoreNumbering(documents)
  return { documents: documents.length, leakingDocuments, keepMarks, survivingKeepMarks, lostKeepMarks, types: [...counts.values()], numbering } // prettier-ignore
}

function emptyScore(type: RedactionType): { -readonly [K in keyof TypeScore]: TypeScore[K] } {
  return { type, documents: 0, leakingDocuments: 0, marks: 0, leakingMarks: 0, untouchedMarks: 0, exactMarks: 0, redactions: 0, rightType: 0, touchingMark: 0 } // prettier-ignore
}
