import { fold } from '../dictionary/fold.js'
import { isListedWord } from '../dictionary/is-dutch-word.js'
import { flagsOfWord, wordFlags } from '../dictionary/word-flags.js'
import { namenessOf } from '../names/nameness.js'
import { charKind, isLetterCode, kindOfCode } from './char-kinds.js'
import type { Word } from './word.js'

const point = 46
const hyphen = 45
const apostrophe = 39
const slash = 47
const longInitials = new Set(['Th', 'Ch', 'Ph', 'Chr', 'Joh', 'Fr', 'IJ'])

const isLetterAt = (text: string, at: number): boolean =>
  at < text.length && isLetterCode(text.charCodeAt(at))

/** @returns the end of a row of letters and marks */
function endOfLetters(text: string, from: number): number {
  let at = from
  while (at < text.length && isLetterCode(text.charCodeAt(at))) at++
  return at
}

/** "J.", "J.P.", "Th.", "a.m.": @returns where they end; `from` when there are none */
function endOfInitials(text: string, from: number, firstEnd: number): number {
  let [start, end, count, last] = [from, firstEnd, 0, from]
  let capitals = true
  while (text.charCodeAt(end) === point) {
    const piece = end - start
    const isCapital = kindOfCode(text.charCodeAt(start)) === charKind.capital
    if (piece > 1 && !(isCapital && piece < 4 && longInitials.has(text.slice(start, end)))) break
    if (!isCapital) capitals = false
    const next = text.charCodeAt(end + 1)
    if (capitals && count === 0 && kindOfCode(next) === charKind.small) break
    count++
    last = end + 1
    start = end + 1
    end = endOfLetters(text, start)
    if (end === start) break
  }
  return count >= 2 || (count === 1 && capitals) ? last : from
}

function endOfWord(text: string, from: number, firstEnd: number): number {
  let end = firstEnd
  // "v/d" is a particle, not two words
  if (
    end - from === 1 &&
    text.charCodeAt(end) === slash &&
    /^v\/d(?!\p{L})/iu.test(text.slice(from, from + 4))
  )
    return from + 3
  for (;;) {
    const sign = text.charCodeAt(end)
    if ((sign !== hyphen && sign !== apostrophe) || !isLetterAt(text, end + 1)) return end
    end = endOfLetters(text, end + 1)
  }
}

const isSentenceEnd = (gap: string): boolean =>
  gap !== ' ' && gap !== ', ' && (/[.!?:\n"“”„•*\ufffc\]]/.test(gap) || /(?:^|\s)-\s$/.test(gap))

/** The words of a text in order; [] for none. One pass. */
export function splitWords(text: string): Word[] {
  const words: Word[] = []
  let behind = 0
  let at = 0
  while (at < text.length) {
    const code = text.charCodeAt(at)
    let start = at
    let end = at
    let initials = false
    if (isLetterCode(code)) {
      const firstEnd = endOfLetters(text, at)
      end = firstEnd - at < 4 ? endOfInitials(text, at, firstEnd) : at
      initials = end > at
      if (!initials) end = endOfWord(text, at, firstEnd)
    } else if (code === apostrophe && /^'[tsdnm](?!\p{L})/u.test(text.slice(at, at + 3))) {
      end = at + 2
    } else {
      at++
      continue
    }
    // Not the last letter of a number plate or code: "AB-123-C."
    const gap = start === behind + 1 && text.charCodeAt(behind) === 32 ? ' ' : text.slice(behind, start)
    if (initials && /\d-?$/.test(gap)) initials = false
    words.push(wordOf(text.slice(start, end), start, gap, initials, words.length === 0 || isSentenceEnd(gap)))
    behind = end
    at = end
    start = end
  }
  return words
}

/** What a word is by its letters alone. */
type Form = Pick<Word, 'folded' | 'allCapitals' | 'capital' | 'flags' | 'parted' | 'kind'>

/** Forms of words by their text: only of everyday words and words of the dictionary, which say nothing of anybody. */
const knownForms = new Map<string, Form>()
const everyday = wordFlags.common | wordFlags.particle | wordFlags.personVerb
const ofNames =
  wordFlags.given |
  wordFlags.givenWord |
  wordFlags.givenSmallWord |
  wordFlags.surname |
  wordFlags.surnameWord |
  wordFlags.listedName |
  wordFlags.listedPlace
const mostForms = 50_000

function formOf(text: string, initials: boolean): Form {
  const known = knownForms.get(text)
  if (known !== undefined) return known
  const form = workOutForm(text, initials)
  const saysNothing =
    (form.flags & everyday) !== 0 || ((form.flags & ofNames) === 0 && isListedWord(form.folded))
  if (!saysNothing || initials || knownForms.size >= mostForms) return form
  const kept = { ...form, kind: namenessOf(form) }
  knownForms.set(text, kept)
  return kept
}

function workOutForm(text: string, initials: boolean): Form {
  let [capitals, smalls, isAscii, isParted] = [0, 0, true, initials]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 97 && code <= 122) smalls++
    else if (code >= 65 && code <= 90) capitals++
    else if (code === hyphen || code === point) isParted = true
    else if (code > 127) {
      isAscii = false
      const kind = kindOfCode(code)
      if (kind === charKind.small) smalls++
      else if (kind === charKind.capital) capitals++
    }
  }
  const folded = !isAscii ? fold(text) : capitals === 0 ? text : text.toLowerCase()
  const allCapitals = !initials && smalls === 0 && capitals > 0 && text.length > 1
  const first = kindOfCode(text.charCodeAt(0))
  const isCapital =
    first === charKind.capital ||
    (capitals > 0 && /^[dl]'\p{Lu}/iu.test(text) && kindOfCode(text.charCodeAt(2)) === charKind.capital)
  return {
    folded,
    allCapitals,
    capital: !initials && !allCapitals && isCapital,
    flags: initials ? 0 : flagsOfWord(folded),
    parted: isParted,
    kind: undefined,
  }
}

function wordOf(text: string, start: number, gap: string, initials: boolean, startsSentence: boolean): Word {
  const { folded, allCapitals, capital, flags, parted, kind } = formOf(text, initials)
  return {
    text,
    folded,
    start,
    end: start + text.length,
    gap,
    initials,
    allCapitals,
    capital,
    startsSentence,
    flags,
    parted,
    kind,
    mistyped: undefined,
    shouted: false,
  }
}

/** Marks passages in capitals of four words or more with everyday words among them. */
export function markShouting(words: readonly Word[]): void {
  let from = 0
  for (let at = 0; at <= words.length; at++) {
    const word = words[at]
    if (
      word !== undefined &&
      (word.allCapitals || word.initials || (word.text.length === 1 && word.text !== word.text.toLowerCase()))
    )
      continue
    const passage = words.slice(from, at)
    from = at + 1
    if (passage.length < 4 || passage.filter(({ flags }) => (flags & wordFlags.common) !== 0).length < 2)
      continue
    for (const one of passage) if (one.allCapitals) one.shouted = true
  }
}
