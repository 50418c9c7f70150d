import { wordFlags } from '../dictionary/word-flags.js'
import { isInstitutionWord } from '../kept-words.js'
import type { Word } from '../reading/word.js'
import type { NameMention } from './name-mention.js'
import { skipParticles } from './name-particles.js'

/** Titles that stand before a name and nothing else that has a capital: "de heer", "dokter". */
const courtesy =
  /^(?:meneer|mijnheer|menheer|heer|hr|dhr|mevrouw|mevr|mvr|mw|mej|juffrouw|dokter|dr|ds|dominee|zr|zuster)$/

/** "Geachte heer De Ombudsman", "mevrouw de Minister": who is addressed by what they are. */
const office =
  /^(?:ombudsman|minister|staatssecretaris|burgemeester|wethouder|voorzitter|redactie|president)$/

/** After these a point is that of the abbreviation, not the end of a sentence. */
const abbreviated = /^(?:hr|dhr|mevr|mvr|mw|mej|dr|ds|zr)$/

const { title, academic, relation, common, kept, keptPhrase, institutionBefore, surname, surnameWord } =
  wordFlags

const isNone = title | academic | relation | institutionBefore

/** Whether the name of an organisation is here that of a person: "mevrouw Van Gogh", but not "mevrouw van Menzis". */
function isPerson(words: readonly Word[], first: number, last: number): boolean {
  const word = words[first]
  const name = words[last]
  if (word === undefined || name === undefined || (name.flags & isNone) !== 0) return false
  if (office.test(name.folded)) return false
  if (name.shouted || name.allCapitals || name.initials || isInstitutionWord(name.folded)) return false
  // "de heer van der valk"
  if (!name.capital)
    return (
      last - first > 1 &&
      (name.flags & (surname | surnameWord)) !== 0 &&
      (name.flags & (common | keptPhrase)) === keptPhrase
    )
  if (first === last || word.capital || last - first > 1) return true
  return (name.flags & (kept | keptPhrase)) === 0
}

/** A word with a capital behind a title, also one that an organisation or a place has: "dokter Zwanenburg", "mw. Radboud". */
export function findTitledNames(words: readonly Word[]): NameMention[] {
  return words.flatMap(({ folded }, at) => {
    if (!courtesy.test(folded)) return []
    const first = at + 1
    const between = abbreviated.test(folded) ? /^(?: {1,2}|\. ?)$/ : /^ {1,2}$/
    if (!between.test(words[first]?.gap ?? '')) return []
    const last = skipParticles(words, first)
    if (words.slice(first, last).some((word) => word.folded === 'het')) return []
    return isPerson(words, first, last) ? [{ first, last }] : []
  })
}
