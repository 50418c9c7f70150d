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

/** "Jans", "Jantje", "Geertje": behind a name of three letters or more they leave it the same. */
const endings = ['s', 'tje', 'je', 'pje', 'etje', 'ke', 'ie']
const shortest = 3

/** A part of a name, and the same with an ending more or one less. */
function formsOf(part: string): string[] {
  const forms = [part]
  for (const ending of endings) {
    if (part.length >= shortest) forms.push(part + ending)
    if (part.length - ending.length >= shortest && part.endsWith(ending))
      forms.push(part.slice(0, -ending.length))
  }
  return forms
}

const sameStem = (a: string, b: string): boolean => a === b || formsOf(a).includes(b)

/** The persons of one text, by the parts and the initials of their names. */
class Persons {
  private readonly all: Person[] = []
  private readonly byPart = new Map<string, Set<Person>>()
  private readonly byInitial = new Map<string, Set<Person>>()

  /** @returns the one that was named first of those that it can be */
  find(parts: Parts): Person | undefined {
    const everything = [...parts.given, ...parts.surname, ...parts.either]
    const near =
      everything.length > 0
        ? everything.flatMap(formsOf).map((form) => this.byPart.get(form))
        : [...parts.initials].map((initial) => this.byInitial.get(initial))
    let first: Person | undefined
    for (const persons of near)
      for (const person of persons ?? [])
        if ((first === undefined || person.number < first.number) && isSame(person, parts)) first = person
    return first
  }

  add(parts: Parts, lastNumber: number): Person {
    const person = { number: lastNumber + this.all.length + 1, ...parts }
    this.all.push(person)
    this.name(person, parts)
    return person
  }

  /** Takes in what a person is also called. */
  name(person: Person, parts: Parts): void {
    for (const key of ['given', 'surname', 'either', 'initials'] as const) {
      const persons = key === 'initials' ? this.byInitial : this.byPart
      for (const part of parts[key]) {
        person[key].add(part)
        const known = persons.get(part)
        if (known === undefined) persons.set(part, new Set([person]))
        else known.add(person)
      }
    }
  }
}

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
  const persons = new Persons()
  return names.map((name) => {
    const parts = partsOf(name)
    const known = persons.find(parts)
    if (known === undefined) return persons.add(parts, lastNumber).number
    persons.name(known, parts)
    return known.number
  })
}
