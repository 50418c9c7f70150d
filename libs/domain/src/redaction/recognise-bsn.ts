import type { Candidate } from './candidate.js'
import { cueTraits } from './reading/word-traits.js'
import type { Reading } from './reading/reading.js'
import { passesElfproef } from './check-digits.js'
import { beginsWithDate, runsFrom, type DigitRun } from './digit-groups.js'
import { isAmount } from './innocent-number.js'
import { allMatches } from './reading/match-at.js'

const named = /(?:bsn|b\.s\.n\.|burger ?service ?-?(?:nummer|nr)|sofi)[^\d!?]{0,36}$/i
const ways = new Set(['9', '333', '423', '2223', '432', '324', '234', '45', '54', '36', '63', '81', '18'])

function isWrittenAsOne(run: DigitRun): boolean {
  const gaps = run.groups.slice(1).map((group) => group.gap)
  const lengths = run.groups.map((group) => group.digits.length)
  const isUsual = ways.has(lengths.join('')) || lengths.every((n) => n === 1)
  // "204 1957 83": in any groups of two or more, with spaces
  const isSpaced = gaps[0] === ' ' && lengths.length < 5 && lengths.every((n) => n > 1)
  if (!gaps.every((gap) => gap === gaps[0])) return false
  // "228 11 90 4 2"
  const isProven = gaps[0] === ' ' && lengths.length < 7 && lengths[0] !== 1 && passesElfproef(run.digits)
  return isUsual || isSpaced || isProven
}

/** A number that somebody broke off at the end of a line. */
const overLines = /(?<![\d.,-])\d{3}\n\d{3}\n\d{3}(?![\d.,-])/gu

/**
 * Nine digits, in one piece or in the usual groups: a burgerservicenummer when the elfproef holds or when the
 * words before it say so (then eight digits too), else an id number. Amounts and dates stay.
 */
export function recogniseBsn({ text, digits, traits }: Reading): Candidate[] {
  const found: Candidate[] = []
  for (const { index, 0: value } of allMatches(text, overLines))
    if (passesElfproef(value.replaceAll('\n', '')))
      found.push({ type: 'bsn', start: index, end: index + value.length, certainty: 'shape' })
  const groups = digits
  const isSaid = (traits & cueTraits.service) !== 0
  groups.forEach((group, first) => {
    const context = isSaid && named.test(text.slice(Math.max(0, group.start - 60), group.start))
    for (const run of runsFrom(groups, first, 9)) {
      const { start, end, digits } = run
      if (context && (digits.length === 9 || (digits.length === 8 && run.complete))) {
        if (beginsWithDate(text, start)) continue
        found.push({ type: 'bsn', start, end, certainty: 'context' })
      } else if (digits.length === 9) {
        const loose = run.groups.length === 1 || (group.gap === null && run.complete)
        const amount = isAmount(text, start, end) || beginsWithDate(text, start)
        if (!loose || amount || !isWrittenAsOne(run)) continue
        found.push({ type: passesElfproef(digits) ? 'bsn' : 'idno', start, end, certainty: 'shape' })
      }
    }
  })
  return found
}
