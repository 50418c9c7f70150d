import type { Word } from '../reading/word.js'
import { cueBefore } from './cues.js'
import { isAsked, isPassedOver } from './is-passed-over.js'
import { articles, nameContext, type NameContext } from './name-context.js'
import type { NameMention } from './name-mention.js'
import { nameOdds, nameWeigher } from './name-odds.js'
import { ScoredText } from './second-look/scored-text.js'
import { isDoubtful, secondOdds } from './second-look/second-look.js'

/** Log odds above which a word is taken: chosen on writers left out of the learning, see tools/second-look.mjs. */
const threshold = -0.75
/** The same in a text of few words, such as a field or a note: what makes a name likely there is not much. */
const [few, thresholdOfFew] = [12, 1.5]

/**
 * Log odds below which a word is none, whatever rule took it: chosen in the same way. A capital where no sentence asks
 * for one is seldom there for nothing, and where somebody says what the name is ("Naam: zomer") nearly every word may be one.
 */
const outOfQuestion = { other: { small: -1, capital: -2.5 }, declared: { small: -2, capital: -2.5 } }

const hasOwnCapital = ({ capital, startsSentence, shouted }: Word): boolean =>
  capital && !startsSentence && !shouted

/** Log odds of a name so likely that the same word elsewhere in the text is one above the second: chosen in the same way. */
const [veryLikely, thresholdBesideLikely] = [1, -1.5]

/** The same of a likely name in "ik heb stok een brief gestuurd". */
const thresholdOfGivenTo = -4

const isSpelledOut = ({ folded }: Word): boolean => folded[1] === '-' && folded[3] === '-'

/** The names of a text. */
export interface WeighedNames {
  /** Of what the rules found all but those of which no word is likely a name where it stands. */
  readonly ruled: readonly NameMention[]
  /** Words that no rule takes for a name and that are likely one; one mention for each, ascending. */
  readonly likely: readonly NameMention[]
}

/**
 * Weighs each word by all that speaks for and against a name: a logistic model, and trees that look once more at what it
 * doubts.
 * @param mentions what the rules found
 */
export function weighNames(words: readonly Word[], mentions: readonly NameMention[]): WeighedNames {
  const scored = new ScoredText(contextOf(words, mentions), nameWeigher)
  const isLikely = ({ first, last }: NameMention): boolean => {
    const limits = cueBefore(words, first) === 'declared' ? outOfQuestion.declared : outOfQuestion.other
    // Of letters with points or hyphens the odds know little: "P.W." under a note, "N-G-U-Y-E-N"
    for (let at = first; at <= last; at++) {
      const word = words[at]
      if (word === undefined || word.initials || isSpelledOut(word)) return true
      if (oddsAt(scored, at) >= (hasOwnCapital(word) ? limits.capital : limits.small)) return true
    }
    return false
  }
  const ruled = mentions.filter(isLikely)
  return { ruled, likely: findLikelyNames(scored, ruled) }
}

function contextOf(words: readonly Word[], mentions: readonly NameMention[]): NameContext {
  const mentionOf = new Uint16Array(words.length)
  mentions.forEach(({ first, last }, at) => mentionOf.fill(at + 1, first, last + 1))
  return nameContext(words, mentionOf)
}

function findLikelyNames(scored: ScoredText, ruled: readonly NameMention[]): NameMention[] {
  const { context } = scored
  const { words } = context
  // One word in small letters or of the dictionary and nothing around it: only a rule can tell
  const [only] = words
  if (words.length === 1 && (only?.capital === false || only?.spelling.isEveryday === true)) return []
  const { mentionOf } = context
  const known = new Set<string>()
  for (const { first, last } of ruled)
    for (let at = first; at <= last; at++) known.add(words[at]?.folded ?? '')
  const least = words.length < few ? thresholdOfFew : threshold
  const found = new Set<number>()
  const likely = new Set<string>()
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === undefined || mentionOf[at] !== 0) continue
    const returns = known.size > 0 && known.has(word.folded)
    // A word of the dictionary in small letters between other such words is none, but when it is a name elsewhere
    const isReturned = returns && !isAsked(context, at) && !isPassedOver(words, at, mentionOf)
    const odds = isReturned ? nameOdds(context, at) : oddsAt(scored, at)
    if (odds > least) found.add(at)
    if (odds > veryLikely) likely.add(word.folded)
  }
  if (likely.size > 0) for (const at of otherPlacesOf(likely, context)) found.add(at)
  return [...found].sort((a, b) => a - b).map((at) => ({ first: at, last: at }))
}

/** Log odds; of a doubtful word at a second look. */
const oddsAt = (scored: ScoredText, at: number): number =>
  (isDoubtful(scored, at) ? secondOdds(scored, at) : scored.oddsAt(at)) / 100

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
    nameOdds(context, at) > (isGivenTo(words, at) ? thresholdOfGivenTo : thresholdBesideLikely)
      ? [at]
      : [],
  )
}
