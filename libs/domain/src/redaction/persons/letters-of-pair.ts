import type { KnownPerson } from './known-person.js'
import { likeness } from './likeness.js'
import { partRole, type NameProfile } from './name-profile.js'

type Put = (value: number) => void

/** 0 when there is nothing to compare. */
const answer = { none: 0, yes: 1, no: 2 } as const

const isOneOf = (letter: string, letters: readonly string[]): number => {
  if (letter === '' || letters.length === 0) return answer.none
  return letters.includes(letter) ? answer.yes : answer.no
}

/** 1 the same, 2 the same first one, 3 one of them among the others, 4 other ones. */
function rowsOfInitials(initials: string, { initials: theirs, firstInitials }: KnownPerson): number {
  if (initials === '' || theirs.length === 0) return 0
  if (theirs.includes(initials)) return 1
  if (firstInitials.has(initials.charAt(0))) return 2
  return theirs.some((row) => row.includes(initials.charAt(0)) || initials.includes(row.charAt(0))) ? 3 : 4
}

/** "R." and "Roosmarijn": adds from 'initials' to 'onlyToInitials' of pairAspects. */
export function addInitials({ initials, parts }: NameProfile, person: KnownPerson, put: Put): void {
  const { first, middle, only, last } = partRole
  const lettersOf = (role: number) =>
    person.parts.flatMap(({ folded, roles }) => ((roles & role) !== 0 ? [folded.charAt(0)] : []))
  const initial = initials.charAt(0)
  put(initials.length)
  put(person.initials.length)
  put(rowsOfInitials(initials, person))
  put(isOneOf(initial, lettersOf(first | middle)))
  put(isOneOf(initial, lettersOf(only)))
  put(isOneOf(initials.charAt(initials.length - 1), lettersOf(last)))
  const theirs = [...person.firstInitials]
  const letterOf = (role: number) => parts.find((part) => part.role === role)?.folded.charAt(0) ?? ''
  put(isOneOf(letterOf(first), theirs))
  const letter = letterOf(only)
  const said = isOneOf(letter, theirs)
  put(said === answer.no && person.initials.some((row) => row.includes(letter)) ? 3 : said)
}

/** "Tjon-A-Joe" and "Tjonajoe", "K, W, A, K" and "Kwak". @returns of a hundred */
function joined({ letters, isSpelled }: NameProfile, person: KnownPerson): number {
  let most = 0
  if (letters.length <= 3) return most
  for (const theirs of person.letters) {
    if (theirs.length <= 3) continue
    if (theirs === letters) return 100
    const [short, long] = letters.length < theirs.length ? [letters, theirs] : [theirs, letters]
    if (short.length > 4 && (long.startsWith(short) || long.endsWith(short))) most = Math.max(most, 60)
    else if (isSpelled) most = Math.max(most, likeness(theirs, letters))
  }
  return most
}

const firstLetters = (whole: string): string =>
  whole
    .split(/[ -]+/)
    .map((word) => word.charAt(0))
    .join('')

/** "M.M." of "Marleen Meijer". 1 for all first letters, 2 for the first of them. */
function acronym({ letters, whole }: NameProfile, person: KnownPerson): number {
  const isShort = (some: string): boolean => some.length === 2 || some.length === 3
  let found = 0
  if (isShort(letters))
    for (const theirs of person.wholes) {
      const all = firstLetters(theirs)
      if (all === letters) return 1
      if (all.startsWith(letters)) found = 2
    }
  const own = firstLetters(whole)
  return isShort(own) && person.letters.has(own) ? 1 : found
}

/** Adds 'joined', 'spelled' and 'acronym' of pairAspects. */
export function addLetters(profile: NameProfile, person: KnownPerson, put: Put): void {
  put(joined(profile, person))
  put(profile.isSpelled ? 1 : 0)
  put(acronym(profile, person))
}
