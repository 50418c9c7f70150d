import { wordFlags } from '../dictionary/word-flags.js'
import { closings } from '../name-cues.js'
import type { Word } from '../reading/word.js'
import { isAbbreviation } from './initials-before.js'
import type { NameMention } from './name-mention.js'

const particle = /^(?:v|d|vd|v\.d\.?|van|de|der|den|v\.d|d\.)$/
/** "HvdB" */
const run = /^\p{Lu}(?:v|vd|vdr|vn|d|de)?\p{Lu}$/u

const twoCapitals = /^\p{Lu}{2}$/u
const twoLetters = /^(?:\p{Lu}\.){2,4}$/u

/** "K.v.d.B.": what stands behind the first letter. */
const withParticles = /^(?:v|d|v\.d)\.\p{Lu}\.?$/u
const announcing = new Set(
  'verder initialen voorletters voorletter voorl afgekort paraaf akkoord handtekening getekend ondertekend cl pt'.split(
    ' ',
  ),
)

/** "l." and "L." by themselves. "u." ends a sentence. */
export const isLetterWithPoint = (words: readonly Word[], at: number): boolean => {
  const word = words[at]
  if (word === undefined || word.folded.length > 2 || word.folded.startsWith('u')) return false
  if (word.folded.length === 2 && !word.folded.endsWith('.')) return false
  return word.initials || words[at + 1]?.gap.startsWith('.') === true
}

/** "mw. w., blind", "kindje b.", "noem me d.": one letter behind a word that says that a person follows. */
function isLetterOfPerson(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const before = words[at - 1]
  if (word === undefined || before === undefined || !isLetterWithPoint(words, at)) return false
  if (!/^[.,]? $/.test(word.gap)) return false
  const calls = /^(?:me|haar|hem)$/.test(before.folded) && /^noem/.test(words[at - 2]?.folded ?? '')
  return calls || (before.flags & (wordFlags.title | wordFlags.relation)) !== 0
}

/** "(verder: T.R.)", "initialen: K.v.d.B.", "groet d.": letters that stand for a person wherever they are. */
function isAnnounced(words: readonly Word[], at: number): boolean {
  const word = words[at]
  const before = words[at - 1]
  const next = words[at + 1]
  if (word === undefined || before === undefined) return false
  if (
    word.initials &&
    !isAbbreviation(word) &&
    announcing.has(before.folded) &&
    /^(?: ?\*)?[.:]{0,2} $/.test(word.gap)
  )
    return true
  if (isLetterOfPerson(words, at)) return true
  const endsLine = next === undefined || next.gap.includes('\n')
  return endsLine && word.folded.length === 1 && word.gap === ' ' && closings.has(before.folded)
}

const isLetters = (word: Word | undefined): boolean =>
  word !== undefined && (word.initials || particle.test(word.folded))

/** The first of letters and particles that end at this word with nothing but spaces and points between: "H. v.d. B." */
function firstOfLetters(words: readonly Word[], last: number): number {
  let first = last
  while (first > 0 && /^\.? ?$/.test(words[first]?.gap ?? '') && isLetters(words[first - 1])) first--
  return first
}

/** The letters that a text or a letter within it ends with: "Wij zitten op slot. L.", "HvdB" on a line of its own. */
export function findClosingInitials(words: readonly Word[]): NameMention[] {
  const found: NameMention[] = []
  words.forEach((word, at) => {
    const before = words[at - 1]
    const next = words[at + 1]
    if (word.gap === '.' && withParticles.test(word.text) && /^\p{Lu}$/u.test(before?.text ?? '')) {
      found.push({ first: at - 1, last: at })
      return
    }
    if (isAnnounced(words, at)) {
      found.push({ first: at, last: at })
      return
    }
    // A gap of one sign has no two ends of a line in it
    const isEnd = next === undefined ? at > 8 : next.gap.length > 1 && /\n\s*(?:\n|>)/.test(next.gap)
    // "Als steeds, P.W."
    if (word.gap === ', ' && (next === undefined || next.gap.includes('\n')) && twoLetters.test(word.text)) {
      found.push({ first: at, last: at })
      return
    }
    // "Doorgezet naar Bouke. LW", "Paraaf LW."
    const endsLine = next === undefined || next.gap.includes('\n')
    const isSigned = (endsLine && /[.!?] $/.test(word.gap)) || before?.folded === 'paraaf'
    if (isSigned && at > 8 && word.flags === 0 && twoCapitals.test(word.text)) {
      found.push({ first: at, last: at })
      return
    }
    if (!isEnd) return
    if (run.test(word.text) && word.gap.includes('\n')) {
      found.push({ first: at, last: at })
      return
    }
    const first = word.initials ? firstOfLetters(words, at) : at
    const head = words[first]
    if (word.initials && head?.initials === true && head.startsSentence && /[.!?)\n]\s*$/.test(head.gap))
      found.push({ first, last: at })
  })
  return found
}
