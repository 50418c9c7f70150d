import type { Candidate } from './candidate.js'
import { findDigitGroups, isAmount, runsFrom } from './digit-groups.js'

const document = /(?<![\p{L}\d])[A-NP-Z]{2}[A-NP-Z\d]{6}\d(?![\p{L}\d])/gu
const named =
  /(?<!\p{L})(?:paspoort|identiteits(?:kaart|bewijs)|id-?(?:kaart|bewijs)|legitimatie(?:bewijs)?|rijbewijs|verblijfs(?:vergunning|document|pas)|vreemdelingen|v-|a-|document|big-?)(?:nummer|nr\b\.?|registratie)?[^\d\n]{0,24}?(?<![\p{L}\d])((?=[a-z]{0,8}\d)[a-z\d]{6,14})(?![\p{L}\d])/giu
const notPersonal = /(?:kvk|k\.v\.k\.|koophandel|agb|btw|rsin|oin)[^\d\n]{0,16}$/i

/** Eight digits that are a day written without separators: 20190312 or 12032019. */
function isCompactDate(digits: string): boolean {
  return (
    /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits) ||
    /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\d{2}$/.test(digits)
  )
}

/** Passport, identity card, licence and permit numbers, and any loose number of seven digits or more. */
export function recogniseIdno(text: string): Candidate[] {
  if (!/\d/.test(text)) return []
  const found: Candidate[] = []
  for (const match of text.matchAll(document)) {
    if (match[0].replace(/\D/g, '').length < 3) continue
    found.push({ type: 'idno', start: match.index, end: match.index + match[0].length, certainty: 'shape' })
  }
  for (const match of text.matchAll(named)) {
    const code = match[1] ?? ''
    if (code.replace(/\D/g, '').length < 4 || isCompactDate(code)) continue
    const end = match.index + match[0].length
    found.push({ type: 'idno', start: end - code.length, end, certainty: 'context' })
  }
  const groups = findDigitGroups(text)
  groups.forEach((group, first) => {
    const { start, end, digits } = group
    if (digits.length >= 7) {
      const before = text.slice(Math.max(0, start - 30), start)
      if (isCompactDate(digits) || isAmount(text, start, end) || notPersonal.test(before)) return
      found.push({ type: 'idno', start, end, certainty: 'shape' })
    } else if (digits.length === 4 && group.gap === null) {
      const card = runsFrom(groups, first, 16).find((run) => run.digits.length === 16 && run.complete)
      if (card?.groups.every((part) => part.digits.length === 4) !== true) return
      found.push({ type: 'idno', start, end: card.end, certainty: 'shape' })
    }
  })
  return found
}
