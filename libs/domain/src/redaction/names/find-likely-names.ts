import { wordFlags } from '../dictionary/word-flags.js'
import type { Word } from '../reading/word.js'
import { isPassedOver, isPlainWord } from './is-passed-over.js'
import { articles, nameContext, type NameContext } from './name-context.js'
import type { NameMention } from './name-mention.js'
import { nameOdds } from './name-odds.js'

/** Log odds above which a word is taken: chosen on writers left out of the learning, see tools/name-weights.mjs. */
const threshold = 0.5
/** The same for a word that stands in a name elsewhere in the text. */
const thresholdOfReturning = -1

/** Log odds of a name so likely that the same word elsewhere in the text is one above the second: chosen in the same way. */
const [veryLikely, thresholdBesideLikely] = [1, -1.5]

/** The same where a name is to be expected: behind a title, behind "huisarts van", and of a likely name in "ik heb stok een". */
const thresholds = { behindTitle: -0.5, behindParticle: 0, givenTo: -4 }

/** Log odds below which a word is none, whatever rule took it: chosen in the same way. */
const outOfQuestion = -5

const isSpelledOut = ({ folded }: Word): boolean => folded[1] === '-' && folded[3] === '-'

/** The same mentions without those of which every word is hardly ever a name where it stands. */
export function withoutUnlikelyNames(
  words: readonly Word[],
  mentions: readonly NameMention[],
): readonly NameMention[] {
  const context = contextOf(words, mentions)
  const isLikely = ({ first, last }: NameMention): boolean => {
    // Of letters with points or hyphens the odds know little: "P.W." under a note, "N-G-U-Y-E-N"
    for (let at = first; at <= last; at++) {
      const word = words[at]
      if (word === undefined || word.initials || isSpelledOut(word)) return true
      if (nameOdds(context, at) >= outOfQuestion) return true
    }
    return false
  }
  return mentions.filter(isLikely)
}

function contextOf(words: readonly Word[], mentions: readonly NameMention[]): NameContext {
  const mentionOf = new Uint16Array(words.length)
  mentions.forEach(({ first, last }, at) => mentionOf.fill(at + 1, first, last + 1))
  return nameContext(words, mentionOf)
}

/**
 * Words that no rule takes for a name and that are likely one, by all that speaks for and against (a logistic model).
 * @param mentions what the rules found
 * @returns one mention for each word, ascending; [] for none
 */
export function findLikelyNames(words: readonly Word[], mentions: readonly NameMention[]): NameMention[] {
  // One word in small letters or of the dictionary and nothing around it: only a rule can tell
  const [only] = words
  if (words.length === 1 && (only?.capital === false || only?.spelling.isEveryday === true)) return []
  const context = contextOf(words, mentions)
  const { mentionOf } = context
  const known = new Set<string>()
  for (const { first, last } of mentions)
    for (let at = first; at <= last; at++) known.add(words[at]?.folded ?? '')
  const found = new Set<number>()
  const likely = new Set<string>()
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === undefined || mentionOf[at] !== 0) continue
    const returns = known.size > 0 && known.has(word.folded)
    // A word of the dictionary in small letters between other such words, and no name elsewhere, is none
    if (!returns && isPlainWord(words, at, mentionOf)) continue
    if (isPassedOver(words, at, mentionOf)) continue
    const odds = nameOdds(context, at)
    if (odds > (returns ? thresholdOfReturning : thresholdAt(words, at))) found.add(at)
    if (odds > veryLikely) likely.add(word.folded)
  }
  if (likely.size > 0) for (const at of otherPlacesOf(likely, context)) found.add(at)
  return [...found].sort((a, b) => a - b).map((at) => ({ first: at, last: at }))
}

/** Behind a title, or behind the particle that stands behind a profession, a name is to be expected. */
function thresholdAt(words: readonly Word[], at: number): number {
  const [before, twoBefore] = [words[at - 1], words[at - 2]]
  if (before === undefined || words[at]?.gap !== ' ') return threshold
  if ((before.flags & wordFlags.title) !== 0) return thresholds.behindTitle
  const isOfProfession =
    (before.flags & wordFlags.particle) !== 0 &&
    before.gap === ' ' &&
    ((twoBefore?.flags ?? 0) & wordFlags.relation) !== 0
  return isOfProfession ? thresholds.behindParticle : threshold
}

/** "ik heb stok een brief gestuurd": a noun without an article there, before what it was given. */
function isGivenTo(words: readonly Word[], at: number): boolean {
  const [before, next] = [words[at - 1], words[at + 1]]
  return (
    words[at]?.gap === ' ' &&
    next?.gap === ' ' &&
    /^(?:heb|heeft|had|hebben)$/.test(before?.folded ?? '') &&
    articles.has(next.folded)
  )
}

/** "Volgens stok niets. Ik heb stok gebeld": what is likely a name at one place is easily one at another. */
function otherPlacesOf(likely: ReadonlySet<string>, context: NameContext): number[] {
  const { words, mentionOf } = context
  return words.flatMap(({ folded }, at) =>
    mentionOf[at] === 0 &&
    likely.has(folded) &&
    !isPassedOver(words, at, mentionOf) &&
    nameOdds(context, at) > (isGivenTo(words, at) ? thresholds.givenTo : thresholdBesideLikely)
      ? [at]
      : [],
  )
}
