import type { Candidate } from './candidate.js'
import { wordFlags } from './dictionary/word-flags.js'
import type { Reading } from './reading/reading.js'
import { wordTraits } from './reading/word-traits.js'
import type { RedactionType } from './redaction-type.js'
import { spokenPiece, spokenSigns } from './spoken-piece.js'

/** Words that say what the number is of. */
const ofIdentity =
  /(?:pas|paspoort|id|identiteit\p{L}*|rijbewijs|document|patient\p{L}*|patiënt\p{L}*)(?!\p{L})[^.!?\n]{0,30}$/iu
const ofPlate = /(?:kenteken|nummerplaat)(?!\p{L})[^.!?\n]{0,12}$/iu
const ofService = /(?:bsn|burgerservice\p{L}*|sofi\p{L}*)(?!\p{L})[^.!?\n]{0,24}$/iu
const ofIban = /(?:iban|rekening\p{L}*)(?!\p{L})[^.!?\n]{0,16}$/iu
const isCounting = /^(?:een )?twee(?: drie)?(?: vier)?(?: vijf)?$/

function typeOf(before: string, said: string): RedactionType {
  if (/^(?:plus|\+|0|nul (?:zes|een|twee|drie|vier|vijf|zeven|acht))/.test(said)) return 'phone'
  if (ofPlate.test(before)) return 'plate'
  if (ofService.test(before)) return 'bsn'
  if (ofIban.test(before)) return 'iban'
  return ofIdentity.test(before) ? 'idno' : 'caseno'
}

/**
 * Numbers that are said out loud, as a telephone writes them down: "sdw streepje zeven vier een een", "f l b nul drie x".
 * Four pieces or more with nothing but spaces between, or six with commas, two of them digits that are no article.
 */
export function recogniseSpokenNumber({ text, words, numerals }: Reading): Candidate[] {
  if (numerals < 2) return []
  const found: Candidate[] = []
  for (let at = 0; at < words.length; at++) {
    if (((words[at]?.traits ?? 0) & wordTraits.spokenPiece) === 0) continue
    let [last, digits, pieces] = [at - 1, 0, 0]
    for (let next = at; next < words.length; next++) {
      const word = words[next]
      if (word === undefined || (next > at && !/^,? (?:\d{1,4},? )*$/.test(word.gap))) break
      // "schuine streep eb schuine streep"
      const isBetweenSigns =
        next > at && /^[a-z]{2,4}$/.test(word.folded) && spokenSigns.has(words[next - 1]?.folded ?? '')
      const piece = spokenPiece(word.folded) ?? (isBetweenSigns ? 'letter' : undefined)
      if (piece === undefined) break
      pieces += 1 + (next > at ? (word.gap.match(/\d+/g)?.length ?? 0) : 0)
      if (piece === 'digit') digits++
      last = next
    }
    if (digits < 2) {
      at = Math.max(at, last)
      continue
    }
    const lead =
      /(?:(?<![\d.,])\+?\d{1,4} )+$/.exec(
        text.slice(Math.max(0, (words[at]?.start ?? 0) - 16), words[at]?.start),
      )?.[0] ?? ''
    // "zeven, acht of negen weken" counts; who says a number in groups says more of it
    const least = text.slice(words[at]?.start, words[last]?.end).includes(',') ? 6 : 4
    if (pieces + (lead.match(/\d+/g)?.length ?? 0) < least) {
      at = Math.max(at, last)
      continue
    }
    const head = words[at]
    const tail = words[last]
    const ahead = words[at - 1]
    if (head === undefined || tail === undefined) break
    const said = lead + text.slice(head.start, tail.end).toLowerCase()
    // Letters that are said as a word stand before: "sdw streepje", "pzn een negen"
    const isLead =
      ahead !== undefined &&
      head.gap === ' ' &&
      /^(?!bsn|tel|nr|num|mob|sofi)[a-z]{2,4}$/.test(ahead.folded) &&
      (ahead.flags & ~(wordFlags.kept | wordFlags.vocabulary)) === 0 &&
      !ahead.spelling.isListed
    const start = (isLead ? ahead.start : head.start) - (isLead ? 0 : lead.length)
    const behind = /^(?: \d{1,4}(?!\d|[.,]\d))+/.exec(text.slice(tail.end, tail.end + 24))?.[0].length ?? 0
    if (!isCounting.test(said))
      found.push({
        type: typeOf(text.slice(Math.max(0, start - 60), start), said),
        start,
        end: tail.end + behind,
        certainty: 'shape',
      })
    at = last
  }
  return found
}
