import { wordFlags } from '../dictionary/word-flags.js'
import { particles } from '../name-cues.js'
import { withoutPossessive } from '../names/nameness.js'
import { splitWords } from '../reading/split-words.js'
import type { Word } from '../reading/word.js'

const { given, givenWord, givenSmallWord, surname, surnameWord, listedName } = wordFlags

/** Where a part stands in a name, as bits: a person may be called by it in several places. */
export const partRole = { first: 1, last: 2, only: 4, middle: 8 } as const

/** A word of a name that is no initial and no particle. */
export interface NamePart {
  /** Small letters without diacritics, without the 's of possession. */
  readonly folded: string
  /** One of partRole. */
  readonly role: number
  /** The pieces between the hyphens; [] for a word without. */
  readonly pieces: readonly string[]
  /** In which lists it stands: 1 for given names, 2 for surnames, 4 for names of other countries. */
  readonly lists: number
}

/** What a name consists of, as it stands at one place. */
export interface NameProfile {
  /** Its words, folded, with one space between. */
  readonly whole: string
  readonly parts: readonly NamePart[]
  /** "jp" of "J.P. de Vries"; '' for none. */
  readonly initials: string
  /** 0 for none, 1 before the first part, 2 behind it: "van" and "de" say that a surname follows. */
  readonly particle: number
  /** All its letters a to z, in a row. */
  readonly letters: string
  /** Most of it is said letter by letter. */
  readonly isSpelled: boolean
}

const listsOf = ({ flags }: Word): number =>
  ((flags & (given | givenWord | givenSmallWord)) !== 0 ? 1 : 0) +
  ((flags & (surname | surnameWord)) !== 0 ? 2 : 0) +
  ((flags & listedName) !== 0 ? 4 : 0)

function roleOf(at: number, count: number): number {
  if (count === 1) return partRole.only
  if (at === 0) return partRole.first
  return at === count - 1 ? partRole.last : partRole.middle
}

const onlyLetters = (folded: string): string => folded.replace(/[^a-z]/g, '')
const isInitial = ({ initials, folded }: Word): boolean => initials || folded.length === 1

/** "K w a k", "N-G-U-Y-E-N" */
function isSpelledOut(words: readonly Word[]): boolean {
  const [first] = words
  if (first !== undefined && /^(?:[a-z]-){2}/.test(first.folded)) return true
  const letters = words.filter(
    ({ folded }) => onlyLetters(folded).length < 2 || /^[a-z](?:-[a-z])+$/.test(folded),
  )
  return words.length > 2 && letters.length >= words.length * 0.6
}

/** @param name as it stands in a text */
export function profileOf(name: string): NameProfile {
  const words = splitWords(name)
  const real: Word[] = []
  let [initials, particle] = ['', 0]
  words.forEach((word, at) => {
    if (isInitial(word)) initials += onlyLetters(word.folded)
    else if (!particles.has(word.folded)) real.push(word)
    else if (at < words.length - 1) particle = real.length === 0 ? 1 : 2
  })
  return {
    whole: words.map(({ folded }) => withoutPossessive(folded)).join(' '),
    parts: real.map((word, at) => {
      const folded = withoutPossessive(word.folded)
      const pieces = folded.includes('-') ? folded.split('-') : []
      return { folded, role: roleOf(at, real.length), pieces, lists: listsOf(word) }
    }),
    initials,
    particle,
    letters: words.map(({ folded }) => onlyLetters(folded)).join(''),
    isSpelled: isSpelledOut(words),
  }
}
