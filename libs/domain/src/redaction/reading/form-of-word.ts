import { fold } from '../dictionary/fold.js'
import { flagsOfWord, wordFlags } from '../dictionary/word-flags.js'
import { Spelling } from '../names/spelling.js'
import { charKind, kindOfCode } from './char-kinds.js'
import { traitsOfWord } from './traits-of-word.js'
import type { Word } from './word.js'

const [point, hyphen] = [46, 45]

/** What a word is by its letters alone. */
export type Form = Pick<
  Word,
  | 'text'
  | 'folded'
  | 'initials'
  | 'allCapitals'
  | 'capital'
  | 'flags'
  | 'traits'
  | 'spelling'
  | 'parted'
  | 'kind'
  | 'evidence'
>

/** "SCEN-arts", "AVG-poli", "ID-kaart": no name is written so. */
const abbreviationWith = /^\p{Lu}{2,5}-\p{Ll}{3,}$/u

export function formOfWord(text: string, initials: boolean): Form {
  let [capitals, smalls, isAscii, isParted] = [0, 0, true, initials]
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code >= 97 && code <= 122) smalls++
    else if (code >= 65 && code <= 90) capitals++
    else if (code === hyphen || code === point) isParted = true
    else if (code > 127) {
      isAscii = false
      const kind = kindOfCode(code)
      if (kind === charKind.small) smalls++
      else if (kind === charKind.capital) capitals++
    }
  }
  const folded = !isAscii ? fold(text) : capitals === 0 ? text : text.toLowerCase()
  const allCapitals = !initials && smalls === 0 && capitals > 0 && text.length > 1
  const first = kindOfCode(text.charCodeAt(0))
  const isCapital =
    first === charKind.capital ||
    (capitals > 0 && /^[dl]'\p{Lu}/iu.test(text) && kindOfCode(text.charCodeAt(2)) === charKind.capital)
  return {
    text,
    folded,
    initials,
    allCapitals,
    capital: !initials && !allCapitals && isCapital,
    flags: initials
      ? 0
      : flagsOfWord(folded) | (isParted && abbreviationWith.test(text) ? wordFlags.kept : 0),
    traits: traitsOfWord(folded),
    parted: isParted,
    spelling: new Spelling(folded),
    kind: undefined,
    evidence: undefined,
  }
}
