import { wordFlags } from '../dictionary/word-flags.js'
import { charKind, isLetterCode, kindOfCode } from './char-kinds.js'
import { formOfWord, type Form } from './form-of-word.js'
import { addToHash, startOfHash } from './form-table.js'
import { keepForm, knownForm } from './known-forms.js'
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
    const start = at
    let end = at
    let initials = false
    let hash = startOfHash
    if (isLetterCode(code)) {
      let firstEnd = at
      for (let next = code; isLetterCode(next); next = text.charCodeAt(firstEnd)) {
        hash = addToHash(hash, next)
        firstEnd++
      }
      end = firstEnd - at < 4 ? endOfInitials(text, at, firstEnd) : at
      initials = end > at
      if (!initials) end = endOfWord(text, at, firstEnd)
      for (let next = firstEnd; next < end; next++) hash = addToHash(hash, text.charCodeAt(next))
    } else if (code === apostrophe && /^'[tsdnm](?!\p{L})/u.test(text.slice(at, at + 3))) {
      end = at + 2
      hash = addToHash(addToHash(hash, code), text.charCodeAt(at + 1))
    } else {
      at++
      continue
    }
    // Not the last letter of a number plate or code: "AB-123-C."
    const gap = start === behind + 1 && text.charCodeAt(behind) === 32 ? ' ' : text.slice(behind, start)
    const isCode = initials && /\d-?$/.test(gap)
    let form = initials ? undefined : knownForm(text, start, end, hash)
    if (form === undefined) {
      form = formOfWord(text.slice(start, end), initials && !isCode)
      if (!initials) keepForm(form, hash)
    }
    words.push(wordOf(form, start, gap, words.length === 0 || isSentenceEnd(gap)))
    behind = end
    at = end
  }
  return words
}

function wordOf(
  { text, folded, initials, allCapitals, capital, flags, traits, spelling, parted, kind, evidence }: Form,
  start: number,
  gap: string,
  startsSentence: boolean,
): Word {
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
    traits,
    parted,
    kind,
    spelling,
    evidence,
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
    const start = from
    from = at + 1
    if (at - start < 4) continue
    const passage = words.slice(start, at)
    if (passage.filter(({ flags }) => (flags & wordFlags.common) !== 0).length < 2) continue
    for (const one of passage) if (one.allCapitals) one.shouted = true
  }
}
