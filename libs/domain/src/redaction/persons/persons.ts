import { cueBeforeName, cueBehindName } from './cue-of-name.js'
import { KnownPerson, type Mention } from './known-person.js'
import { companyOf, lookAtPair, pairLength, type Company } from './look-at-pair.js'
import { profileOf } from './name-profile.js'

/** A name where it stands. UTF-16 offsets in its text, half-open. */
export interface NameInText {
  readonly text: string
  readonly start: number
  readonly end: number
}

/** Says how likely two names are of one person, of what lookAtPair sees. @returns hundredths of log odds */
export type PairWeigher = (look: Int16Array) => number

/** @param place how many names stand before it in the signal */
export const mentionOf = ({ text, start, end }: NameInText, place: number): Mention => ({
  profile: profileOf(text.slice(start, end)),
  text,
  start,
  end,
  place,
  cue: cueBeforeName(text, start),
  behind: cueBehindName(text, end),
})

/** So many of the persons named last, and so many with a part of the name, are looked at: a name takes no longer in a long text. */
const most = { last: 16, samePart: 8 }

/** Puts somebody last in a short list, without who was named longest ago when it grows too long. */
function putLast(persons: KnownPerson[], person: KnownPerson, longest: number): void {
  const at = persons.indexOf(person)
  if (at >= 0) persons.splice(at, 1)
  else if (persons.length === longest) persons.shift()
  persons.push(person)
}

/** The persons of one signal. */
export class Persons {
  private count = 0
  private readonly last: KnownPerson[] = []
  private readonly byPart = new Map<string, KnownPerson[]>()
  private readonly byWhole = new Map<string, KnownPerson | 'several'>()
  private readonly look = new Int16Array(pairLength)

  /** @param lastNumber the highest number already in use */
  constructor(private readonly lastNumber = 0) {}

  /** Who is named, and the persons it may be, as far as they are looked at. */
  companyOf(mention: Mention): Company {
    const candidates = new Set(this.last)
    for (const { folded } of mention.profile.parts)
      for (const person of this.byPart.get(folded) ?? []) candidates.add(person)
    const persons = [...candidates].sort((a, b) => a.last.place - b.last.place)
    return companyOf(mention, this.count, persons)
  }

  /** Whoever was called just so, when that is one person and more than letters. */
  calledSo({ profile }: Mention): KnownPerson | undefined {
    if (profile.parts.length === 0) return undefined
    const person = this.byWhole.get(profile.whole)
    return person === 'several' ? undefined : person
  }

  /** @returns who is likeliest meant, when that is likelier than `least`, in hundredths of log odds */
  likeliest(mention: Mention, weigh: PairWeigher, least: number): KnownPerson | undefined {
    const company = this.companyOf(mention)
    let best: KnownPerson | undefined
    let highest = least
    company.persons.forEach((person, at) => {
      lookAtPair(company, at, this.look)
      const odds = weigh(this.look)
      if (odds <= highest) return
      best = person
      highest = odds
    })
    return best
  }

  /** Somebody who was not named before. */
  add(mention: Mention): KnownPerson {
    this.count += 1
    const person = new KnownPerson(this.lastNumber + this.count, this.count, mention)
    this.index(person, mention)
    return person
  }

  /** A person is named again. */
  name(person: KnownPerson, mention: Mention): void {
    person.name(mention)
    this.index(person, mention)
  }

  private index(person: KnownPerson, { profile }: Mention): void {
    putLast(this.last, person, most.last)
    const { whole } = profile
    const called = this.byWhole.get(whole)
    this.byWhole.set(whole, called === undefined || called === person ? person : 'several')
    for (const { folded } of profile.parts) {
      const persons = this.byPart.get(folded) ?? []
      putLast(persons, person, most.samePart)
      this.byPart.set(folded, persons)
    }
  }
}
