import type { NamePart, NameProfile } from './name-profile.js'

/** A place where somebody is named. */
export interface Mention {
  readonly profile: NameProfile
  /** The text it stands in, and where. UTF-16 offsets, half-open. */
  readonly text: string
  readonly start: number
  readonly end: number
  /** How many names stand before it in the signal. */
  readonly place: number
  /** What stands before and behind it, see cue-of-name.ts. */
  readonly cue: number
  readonly behind: number
}

/** A part that a person has been called by, with all the roles it had. */
interface PersonPart extends Omit<NamePart, 'role'> {
  roles: number
}

/** So many ways of being called are kept of a person. */
const mostNames = 32

/** Somebody who has been named, and all that he or she was called so far. */
export class KnownPerson {
  readonly parts: PersonPart[] = []
  /** Each row of initials that was used. */
  readonly initials: string[] = []
  /** The first letters of these. */
  readonly firstInitials = new Set<string>()
  readonly wholes = new Set<string>()
  readonly letters = new Set<string>()
  /** The cues before all mentions, as bits. */
  cues = 0
  /** Bits: 1 only letters, 2 one part, 4 one part with initials, 8 several parts. */
  kinds = 0
  hasParticle = false
  count = 0

  /** @param number the n of [NAAM n] @param first the first mention */
  constructor(
    readonly number: number,
    readonly order: number,
    readonly first: Mention,
    public last: Mention = first,
  ) {
    this.name(first)
  }

  /** Takes in what the person is also called. */
  name(mention: Mention): void {
    const { profile, cue } = mention
    for (const { folded, role, pieces, lists } of profile.parts) {
      const known = this.parts.find((part) => part.folded === folded)
      if (known !== undefined) known.roles |= role
      else if (this.parts.length < mostNames) this.parts.push({ folded, roles: role, pieces, lists })
    }
    const initial = profile.initials.charAt(0)
    if (initial !== '' && this.initials.length < mostNames && !this.initials.includes(profile.initials)) {
      this.initials.push(profile.initials)
      this.firstInitials.add(initial)
    }
    if (this.wholes.size < mostNames) {
      this.wholes.add(profile.whole)
      this.letters.add(profile.letters)
    }
    this.kinds |= 1 << kindOf(profile)
    this.cues |= 1 << cue
    if (profile.particle !== 0) this.hasParticle = true
    this.last = mention
    this.count += 1
  }
}

/** 0 for letters only, 1 for one part, 2 for one with initials, 3 for several. */
export function kindOf({ parts, initials }: NameProfile): number {
  if (parts.length > 1) return 3
  if (parts.length === 0) return 0
  return initials === '' ? 1 : 2
}
