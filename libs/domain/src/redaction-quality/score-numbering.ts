import type { Redaction } from '../redaction/redact.js'
import type { MarkedText } from './marked-text.js'

/** How well [NAAM n] follows the persons: with one number all along, and not shared with another person. */
export interface NumberingScore {
  /** Persons with two found mentions or more, and those of them who have one number throughout. */
  readonly returning: number
  readonly stable: number
  /** Persons found in a text with more than one, and those of them who share a number with somebody else. */
  readonly inCompany: number
  readonly shared: number
}

/** @returns the number of each name that was taken out, in order; what stood in the original is not counted */
function numbersOf({ text, redactions }: Redaction): number[] {
  const numbers: number[] = []
  let [from, shift] = [0, 0]
  for (const { type, start, end } of redactions) {
    const token = text.slice(start + shift, text.indexOf(']', start + shift) + 1)
    shift += token.length - (end - start)
    if (type === 'name') numbers[from++] = Number(/\d+/.exec(token)?.[0] ?? 0)
  }
  return numbers
}

export function scoreNumbering(
  documents: readonly (readonly [marked: MarkedText, outcome: Redaction])[],
): NumberingScore {
  const score = { returning: 0, stable: 0, inCompany: 0, shared: 0 }
  for (const [{ marks }, outcome] of documents) {
    const numbers = numbersOf(outcome)
    const names = outcome.redactions.filter(({ type }) => type === 'name')
    const byPerson = new Map<number, number[]>()
    for (const { person, start, end } of marks) {
      if (person === null) continue
      const at = names.findIndex((name) => name.start < end && start < name.end)
      const number = numbers[at]
      if (number !== undefined) byPerson.set(person, [...(byPerson.get(person) ?? []), number])
    }
    for (const [person, own] of byPerson) {
      if (own.length > 1) {
        score.returning += 1
        if (new Set(own).size === 1) score.stable += 1
      }
      if (byPerson.size < 2) continue
      score.inCompany += 1
      const others = [...byPerson].flatMap(([other, theirs]) => (other === person ? [] : theirs))
      if (own.some((number) => others.includes(number))) score.shared += 1
    }
  }
  return score
}
