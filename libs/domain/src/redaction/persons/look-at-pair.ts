import { classOfGap, genderOf } from './cue-of-name.js'
import { kindOf, type KnownPerson, type Mention } from './known-person.js'
import { addInitials, addLetters } from './letters-of-pair.js'
import { isSameStem } from './likeness.js'
import { partRole, type NamePart } from './name-profile.js'
import { addParts } from './parts-of-pair.js'

/** What is asked of a mention and a person, in this order. */
export const pairAspects = [
  'sameWhole', 'shared', 'unshared', 'parts', 'personParts', 'personFirsts', 'personOnlys',
  'firstToFirst', 'firstToOnly', 'lastToLast', 'lastToOnly', 'onlyToFirst', 'onlyToLast', 'onlyToOnly',
  'beginning', 'beginningOf', 'end', 'endOf', 'petName', 'pieces', 'inside',
  'initials', 'personInitials', 'initialsToInitials', 'initialsToFirst', 'initialsToOnly', 'initialsToLast',
  'firstToInitials', 'onlyToInitials', 'joined', 'spelled', 'acronym',
  'kind', 'listsOfFirst', 'listsOfLast', 'personKinds', 'personListsOfFirst', 'personListsOfLast',
  'particle', 'personParticle', 'length', 'distance', 'since', 'recency', 'gap',
  'cue', 'behind', 'firstCue', 'lastCue', 'lastBehind', 'gender',
  'persons', 'mentions', 'rivals', 'rivalsByInitial', 'order', 'depth', 'capital',
] as const // prettier-ignore

export const pairLength = pairAspects.length

/** A mention, and the persons that it may be of. */
export interface Company {
  readonly mention: Mention
  /** How many persons were named before. */
  readonly known: number
  /** From who was named longest ago to who was named last. */
  readonly persons: readonly KnownPerson[]
  /** For each of them how many parts of the mention are theirs. */
  readonly shared: readonly number[]
  /** Of each of them whether a name of theirs begins with the first letter of the mention. */
  readonly withInitial: readonly boolean[]
}

const startsWith = (person: KnownPerson, letter: string): boolean =>
  person.firstInitials.has(letter) ||
  person.parts.some(
    ({ folded, roles }) => (roles & (partRole.first | partRole.only)) !== 0 && folded.startsWith(letter),
  )

/** @param known how many persons were named before @param persons the later a person was named, the later in the list */
export function companyOf(mention: Mention, known: number, persons: readonly KnownPerson[]): Company {
  const { parts, initials } = mention.profile
  const letter = initials.charAt(0) || (parts[0]?.folded.charAt(0) ?? '')
  const isKnown = (person: KnownPerson) => (part: NamePart) =>
    person.parts.some(({ folded }) => isSameStem(folded, part.folded))
  return {
    mention,
    known,
    persons,
    shared: persons.map((person) => parts.filter(isKnown(person)).length),
    withInitial: persons.map((person) => letter !== '' && startsWith(person, letter)),
  }
}

const [far, near] = [3000, 40]

/** Signs between the mention and the last one of the person, in the same text. */
function distanceTo({ text, start }: Mention, { last }: KnownPerson): number {
  return text === last.text && start >= last.end ? Math.min(far, start - last.end) : far
}

function genderSaid(cue: number, cues: number): number {
  const [here, before] = [genderOf(1 << cue), genderOf(cues)]
  if (here === 0 || before === 0) return 0
  return (here & before) !== 0 ? 1 : 2
}

/** The most that fits. */
const most = 32_767

/**
 * All that speaks for and against it that a mention is of a person who was named before: the parts of their names,
 * letters, what stands around them, and who else it may be.
 * @param at which of the company @param look of pairLength; whole numbers
 */
export function lookAtPair(company: Company, at: number, look: Int16Array): void {
  const { mention, persons, shared, withInitial, known } = company
  const person = persons[at]
  if (person === undefined) return
  let next = 0
  const put = (value: number): void => {
    look[next++] = Math.min(value, most)
  }
  const { profile, cue, behind, start, end, text, place } = mention
  const own = shared[at] ?? 0
  put(person.wholes.has(profile.whole) ? 1 : 0)
  put(own)
  put(profile.parts.length - own)
  addParts(profile, person, put)
  addInitials(profile, person, put)
  addLetters(profile, person, put)
  put(kindOf(profile))
  put(profile.parts[0]?.lists ?? -1)
  put(profile.parts.at(-1)?.lists ?? -1)
  put(person.kinds)
  const withRole = (role: number) => person.parts.find(({ roles }) => (roles & role) !== 0)
  put((withRole(partRole.first) ?? withRole(partRole.only))?.lists ?? -1)
  put(withRole(partRole.last)?.lists ?? -1)
  put(profile.particle)
  put(person.hasParticle ? 1 : 0)
  put(profile.parts.length === 1 ? (profile.parts[0]?.folded.length ?? 0) : profile.letters.length)
  const distance = distanceTo(mention, person)
  put(distance)
  put(place - person.last.place)
  put(persons.length - 1 - at)
  put(distance < near && place - person.last.place === 1 ? classOfGap(text.slice(person.last.end, start)) : 0)
  put(cue)
  put(behind)
  put(person.first.cue)
  put(person.last.cue)
  put(person.last.behind)
  put(genderSaid(cue, person.cues))
  put(known)
  put(person.count)
  put(shared.filter((count, other) => other !== at && count > 0 && count >= own).length)
  put(withInitial.filter((is, other) => other !== at && is).length)
  put(person.order)
  put(Math.round((100 * start) / text.length))
  put(/^\p{Lu}/u.test(text.slice(start, end)) ? 1 : 0)
}
