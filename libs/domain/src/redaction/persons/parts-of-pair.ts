import type { KnownPerson } from './known-person.js'
import { isSameStem, likeness } from './likeness.js'
import { partRole, type NamePart, type NameProfile } from './name-profile.js'
import { isPetName } from './pet-names.js'

type PersonPart = KnownPerson['parts'][number]
type Put = (value: number) => void

/** Of a mention or a person that has no such part. */
const none = -1

/** How much a part is like those of the person in some role. @returns see likeness; none when there is none */
function likest(part: NamePart | undefined, parts: readonly PersonPart[], roles: number): number {
  let most = none
  if (part === undefined) return most
  for (const other of parts)
    if ((other.roles & roles) !== 0 && most < 100)
      most = Math.max(most, isSameStem(other.folded, part.folded) ? 100 : likeness(part.folded, other.folded))
  return most
}

/** What two parts that differ have in common. */
class Shortened {
  /** "Gijs" of "Gijsbert", "Gonda" of "Hillegonda": the letters of the short one and of the long one, 0 for none. */
  beginning = 0
  beginningOf = 0
  end = 0
  endOf = 0

  compare(a: string, b: string): void {
    const [short, long] = a.length <= b.length ? [a, b] : [b, a]
    if (short.length < 2) return
    this.begins(short.length, long, long.startsWith(short))
    // "Robbie", "Femmy", "Elsje" of "Robert", "Femke", "Elsbeth"
    const stem = short.replace(/(?:t?je|ie|y)$/, '')
    if (stem !== short && short.length > 3 && stem.length > 1)
      this.begins(short.length - 1, long, long.startsWith(stem))
    if (short.length > 2 && long.endsWith(short)) this.ends(short.length, long)
    const tail = short.replace(/(?:t?je|ie|y|s)$/, '')
    if (tail !== short && tail.length > 2 && long.replace(/[aeou]$/, '').endsWith(tail))
      this.ends(short.length - 2, long)
  }

  private begins(length: number, long: string, does: boolean): void {
    if (!does || length <= this.beginning) return
    this.beginning = length
    this.beginningOf = long.length
  }

  private ends(length: number, long: string): void {
    if (length <= this.end) return
    this.end = length
    this.endOf = long.length
  }
}

/** "Ramdhani" of "Ramdhani-Jagroep": which piece between the hyphens is the other, or a piece of it, as bits. */
function sharedPieces(a: NamePart, b: PersonPart): number {
  if (a.pieces.length === 0 && b.pieces.length === 0) return 0
  const [own, theirs] = [
    a.pieces.length === 0 ? [a.folded] : a.pieces,
    b.pieces.length === 0 ? [b.folded] : b.pieces,
  ]
  let bits = 0
  own.forEach((piece, at) => {
    theirs.forEach((other, place) => {
      if (piece !== other || piece.length < 3) return
      const which = a.pieces.length === 0 ? place : at + (b.pieces.length === 0 ? 0 : 2)
      bits |= 1 << Math.min(3, which)
    })
  })
  return bits
}

const isWithin = (a: string, b: string): boolean =>
  a.length > 3 && b.length > 3 && (a.includes(b) || b.includes(a))

/** Adds how the parts of a mention are like those of a person: from 'parts' to 'inside' of pairAspects. */
export function addParts({ parts }: NameProfile, person: KnownPerson, put: Put): void {
  const { first, last, only, middle } = partRole
  const has = (roles: number) => person.parts.filter((part) => (part.roles & roles) !== 0).length
  put(parts.length)
  put(person.parts.length)
  put(has(first))
  put(person.parts.filter(({ roles }) => roles === only).length)
  const withRole = (role: number) => parts.find((part) => part.role === role)
  const [ownFirst, ownLast, ownOnly] = [withRole(first), withRole(last), withRole(only)]
  put(likest(ownFirst, person.parts, first))
  put(likest(ownFirst, person.parts, only))
  put(likest(ownLast, person.parts, last))
  put(likest(ownLast, person.parts, only))
  put(likest(ownOnly, person.parts, first | middle))
  put(likest(ownOnly, person.parts, last))
  put(likest(ownOnly, person.parts, only))
  const isShared = (a: { folded: string }) => (b: { folded: string }) => isSameStem(a.folded, b.folded)
  const unshared = parts.filter((part) => !person.parts.some(isShared(part)))
  const theirs = person.parts.filter((part) => !parts.some(isShared(part)))
  const shortened = new Shortened()
  let [petName, pieces, inside] = [0, 0, 0]
  for (const part of unshared)
    for (const other of theirs) {
      shortened.compare(part.folded, other.folded)
      if (isPetName(part.folded, other.folded)) petName = 1
      pieces |= sharedPieces(part, other)
      if (part.pieces.length + other.pieces.length === 0 && isWithin(part.folded, other.folded)) inside = 1
    }
  put(shortened.beginning)
  put(shortened.beginningOf)
  put(shortened.end)
  put(shortened.endOf)
  put(petName)
  put(pieces)
  put(inside)
}
