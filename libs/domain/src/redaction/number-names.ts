import { wordFlags } from './dictionary/word-flags.js'
import { particles } from './name-cues.js'
import { withoutPossessive } from './names/nameness.js'
import { splitWords } from './reading/split-words.js'

const { given, givenWord, givenSmallWord, surname, surnameWord } = wordFlags

interface Person {
  readonly number: number
  readonly given: Set<string>
  readonly surname: Set<string>
  /** One word that may be either. */
  readonly either: Set<string>
  readonly initials: Set<string>
}

type Parts = Omit<Person, 'number'>

function partsOf(name: string): Parts {
  const parts: Parts = { given: new Set(), surname: new Set(), either: new Set(), initials: new Set() }
  const words = splitWords(name)
  const real = words.filter((word) => !word.initials && !particles.has(word.folded))
  const afterParticle = words.some((word, at) => at < words.length - 1 && particles.has(word.folded))
  for (const word of words) if (word.initials) parts.initials.add(word.folded.charAt(0))
  real.forEach((word, at) => {
    const bare = withoutPossessive(word.folded)
    const isLast = at === real.length - 1
    if (real.length === 1) {
      const isSurname = afterParticle || parts.initials.size > 0
      if (isSurname) parts.surname.add(bare)
      else if (
        (word.flags & (given | givenWord | givenSmallWord)) !== 0 &&
        (word.flags & (surname | surnameWord)) === 0
      )
        parts.given.add(bare)
      else if (
        (word.flags & surname) !== 0 &&
        (word.flags & (given | givenWord | givenSmallWord | surnameWord)) === 0
      )
        parts.surname.add(bare)
      else parts.either.add(bare)
    } else if (isLast) parts.surname.add(bare)
    else parts.given.add(bare)
  })
  return parts
}

const meets = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((part) => b.has(part))
const sameStem = (a: string, b: string): boolean =>
  a === b ||
  (a.length > 2 &&
    b.length > 2 &&
    /^(?:s|tje|je|pje|etje|ke|ie)$/.test(
      a.startsWith(b) ? a.slice(b.length) : b.startsWith(a) ? b.slice(a.length) : '-',
    ))

function isSame(person: Person, parts: Parts): boolean {
  const everything = [...parts.given, ...parts.surname, ...parts.either]
  const known = [...person.given, ...person.surname, ...person.either]
  if (everything.length === 0) return known.length === 0 && meets(parts.initials, person.initials)
  if (!everything.some((part) => known.some((other) => sameStem(part, other)))) return false
  const bothGiven = parts.given.size > 0 && person.given.size > 0
  if (bothGiven && ![...parts.given].some((a) => [...person.given].some((b) => sameStem(a, b)))) return false
  const bothSurname = parts.surname.size > 0 && person.surname.size > 0
  if (bothSurname && !meets(parts.surname, person.surname)) return false
  const letters = new Set([...person.given].map((name) => name.charAt(0)).concat([...person.initials]))
  return parts.initials.size === 0 || letters.size === 0 || meets(parts.initials, letters)
}

/**
 * Numbers the names of one text: the same person keeps the number when only the first name, the surname or
 * initials return; two given names with one surname are two persons.
 * @param names as they stand in the text, in order
 * @param lastNumber the highest number already in use; numbering goes on behind it
 * @returns one number for each name, in the same order
 */
export function numberNames(names: readonly string[], lastNumber = 0): number[] {
  if (names.length === 1) return [lastNumber + 1]
  const persons: Person[] = []
  return names.map((name) => {
    const parts = partsOf(name)
    let person = persons.find((candidate) => isSame(candidate, parts))
    if (person === undefined) {
      person = { number: lastNumber + persons.length + 1, ...parts }
      persons.push(person)
    } else {
      for (const key of ['given', 'surname', 'either', 'initials'] as const) {
        for (const part of parts[key]) person[key].add(part)
      }
    }
    return person.number
  })
}
