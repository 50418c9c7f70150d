import type { Word } from '../reading/word.js'

/** Abbreviations of letters and points that stand before names and are none of their initials. */
const abbreviations = new Set(
  'n.a.v. t.a.v. i.v.m. m.b.t. o.a. d.w.z. i.p.v. t.n.v. m.i. a.u.b. s.v.p. i.o. m.m.v. o.b.v. o.l.v. t.o.v. z.o.z. e.d. w.g. n.b. p.s. b.g.g. i.c. t.z.t. a.s. j.l. m.n. d.d. v.a. e.a. i.g.v. m.u.v. o.i.d. z.g. a.h.w. t.h.v. t.b.v. b.v. m.a.w. z.s.m. i.s.m. c.q. t.m. q.q.'.split(
    ' ',
  ),
)

/** Of these those that are written in capitals too, and are hardly ever the initials of somebody. */
const inCapitals = new Set(
  'N.B. P.S. L.S. T.A.V. T.N.V. N.A.V. I.V.M. T.B.V. Z.O.Z. B.V. W.G. D.D.'.split(' '),
)

/** Whether letters with points are no initials of anybody: "i.v.m.", but "A.S." are. */
export function isAbbreviation({ initials, text }: Word): boolean {
  if (!initials) return false
  return text === text.toLowerCase() ? abbreviations.has(text) : inCapitals.has(text)
}

const severalLetters = /^(?:th|ch|sj|tj|fr|ph|chr|joh|ij)$/

/** Whether a word is an initial of the name behind it: "J.", "a.m.", "th.", a letter alone, in any case. */
function isInitial(word: Word, gapBehind: string): boolean {
  if ((!word.initials && word.text.length > 3) || /\d-?$/.test(word.gap)) return false
  if (word.initials) return !isAbbreviation(word) && /^ ?$/.test(gapBehind)
  if (word.text.length === 1)
    return /^\. ?$/.test(gapBehind) || (gapBehind === ' ' && !/^[ukntsmzeoa]$/i.test(word.text))
  return /^\. ?$/.test(gapBehind) && severalLetters.test(word.folded)
}

/** "g j o veldhuis": a letter that is a word too, with another letter alone before it. */
function isInRowOfLetters(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  const letter = words[at]
  const behind = words[at + 1]
  return before?.text.length === 1 && letter?.text.length === 1 && letter.gap === ' ' && behind?.gap === ' '
}

/** @returns the index of the first of the initials right before a word; the word itself when there are none */
export function initialsBefore(words: readonly Word[], at: number): number {
  let first = at
  while (first > 0 && at - first < 5) {
    const initial = words[first - 1]
    const behind = words[first]
    if (initial === undefined || behind === undefined) break
    if (!isInitial(initial, behind.gap) && !isInRowOfLetters(words, first - 1)) break
    first--
  }
  return first
}
