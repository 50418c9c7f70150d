import { isListedWord, soundsDutch } from '../dictionary/is-dutch-word.js'
import { wordFlags } from '../dictionary/word-flags.js'
import { sayingVerbs } from '../name-cues.js'
import { endsOfWord } from '../odds/ends-of-word.js'
import type { VisitEvidence } from '../odds/evidence.js'
import type { Word } from '../reading/word.js'
import { cueBefore, possessive } from './cues.js'
import { everydayWords } from './everyday-words.js'
import { soundsForeign } from './is-unknown-word.js'
import { letterScore } from './letter-score.js'
import { isMistyped } from './mistyped.js'
import { articles, isBehindArticle, type NameContext } from './name-context.js'
import { namenessOf } from './nameness.js'

const { title, relation, pluralRelation, naming, common, kept, personVerb, clauseStarter, givenSmallWord } =
  wordFlags

const prepositions = new Set('met bij van door aan voor naar tegen over namens behalve zonder'.split(' '))
const pronouns = new Set('ik hij zij ze we wij je jij u er men hem hen jullie'.split(' '))

/** How a word is written: C inside and S at the head of a sentence with a capital, A in capitals, l or s in small letters. */
function formOf(word: Word, writesSmall: boolean): string {
  if (word.shouted) return 'H'
  if (word.allCapitals) return 'A'
  if (word.capital) return word.startsSentence ? 'S' : 'C'
  return writesSmall ? 'l' : 's'
}

/** What a word is by itself, finer than namenessOf. */
function kindOf(word: Word): string {
  const kind = namenessOf(word)
  const { folded, flags } = word
  if (kind === 'word')
    return isListedWord(folded) ? (everydayWords.has(folded) ? 'everyday' : 'word') : 'compound'
  if (kind === 'given' || kind === 'surname')
    return `${(flags & givenSmallWord) !== 0 ? 'small' : kind}${everydayWords.has(folded) || (flags & common) !== 0 ? 'E' : ''}`
  if (kind !== 'unknown') return kind
  if (everydayWords.has(folded)) return 'everyday'
  if (soundsDutch(folded)) return 'sounds'
  if (isMistyped(word)) return 'mistyped'
  return soundsForeign(folded) ? 'foreign' : 'unknown'
}

/** Kinds of words that no list of names has: their spelling says more than their kind. */
const unlisted = new Set(['unknown', 'mistyped', 'sounds', 'foreign', 'place', 'compound', 'word'])

const spellings = ['-3', '-2', '-1', '0', '1', '2', '3', '4']
/** How much a word is spelled as a name, in eight steps. */
const spellingOf = (folded: string): string =>
  spellings[3 + Math.max(-3, Math.min(4, Math.round(letterScore(folded) / 1.5)))] ?? ''

/** What a neighbour is. */
function classOf({ words, mentionOf }: NameContext, at: number): string {
  const word = words[at]
  if (word === undefined) return 'edge'
  const { flags, folded } = word
  if ((mentionOf[at] ?? 0) !== 0) return 'name'
  if (word.initials) return 'letters'
  if (folded === 'en' || folded === 'of') return 'and'
  if (articles.has(folded)) return 'article'
  if (possessive.test(folded)) return 'possessive'
  if (prepositions.has(folded)) return folded
  if (pronouns.has(folded)) return 'pronoun'
  if ((flags & title) !== 0) return 'title'
  if ((flags & relation) !== 0) return 'relation'
  if ((flags & pluralRelation) !== 0) return 'relations'
  if ((flags & naming) !== 0) return 'naming'
  if (sayingVerbs.has(folded)) return 'says'
  if ((flags & personVerb) !== 0) return 'acts'
  if ((flags & clauseStarter) !== 0) return 'clause'
  if ((flags & kept) !== 0) return 'kept'
  if ((flags & common) !== 0) return 'common'
  return word.capital ? 'capital' : 'other'
}

/** How the same word stands elsewhere in the text: in a mention, behind an article, otherwise, or not at all. */
function elsewhere({ words, mentionOf, occurrences }: NameContext, at: number): string {
  const word = words[at]
  const of = word === undefined ? undefined : occurrences.get(word.folded)
  if (word === undefined || of === undefined) return 'not'
  if ((mentionOf[at] ?? 0) === 0 && of.mentioned > 0) return 'name'
  if (of.behindArticle > (isBehindArticle(words, at) ? 1 : 0)) return 'article'
  return of.total > 1 ? 'again' : 'not'
}

const isParticle = (word: Word | undefined): boolean =>
  word !== undefined && (word.flags & wordFlags.particle) !== 0

/** The signs between two words, in a few classes. */
export function gapOf(gap: string): string {
  if (gap === ' ' || gap === '') return ''
  if (gap.includes('\ufffc')) return 'gone '
  if (gap.includes('\n')) return 'line '
  if (gap.includes(':')) return ': '
  if (/[.!?]/.test(gap)) return '. '
  if (gap.includes('(') || gap.includes(')')) return '( '
  if (gap.includes(',')) return ', '
  return '~ '
}

/** Two short strings as one, the same object each time, so that looking it up costs no new hash. */
const joinedStrings = new Map<string, Map<string, string>>()
function join(first: string, second: string): string {
  let seconds = joinedStrings.get(first)
  if (seconds === undefined) joinedStrings.set(first, (seconds = new Map()))
  let both = seconds.get(second)
  if (both === undefined) seconds.set(second, (both = first + second))
  return both
}

const lengths = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']

/**
 * Visits what speaks for or against a word as (part of) the name of a person: its form, what it is by itself, how it is
 * spelled, its neighbours, and these together. The same for learning and for use.
 */
export function everyEvidence(context: NameContext, at: number, visit: VisitEvidence): void {
  const { words, mentionOf, writesSmall } = context
  const word = words[at]
  if (word === undefined) return
  const own = mentionOf[at] ?? 0
  // A neighbour in the same mention is no name yet to the word that is looked at
  const hide = (place: number): string => {
    if (own === 0 || mentionOf[place] !== own) return classOf(context, place)
    return words[place]?.capital === true ? 'capital' : 'other'
  }
  const form = formOf(word, writesSmall)
  const kind = kindOf(word)
  const next = words[at + 1]
  const leftGap = at === 0 ? 'edge ' : gapOf(word.gap)
  const leftClass = leftGap === '. ' || leftGap === 'line ' ? '' : hide(at - 1)
  const left = join(leftGap, leftClass)
  const rightGap = next === undefined ? '. ' : gapOf(next.gap)
  const right = join(rightGap, rightGap === '. ' || rightGap === 'line ' ? '' : hide(at + 1))
  const cue = cueBefore(words, at)
  visit('*', '', '')
  visit('F', form, '')
  visit('K', kind, '')
  visit('KF', kind, form)
  visit('L', left, '')
  visit('R', right, '')
  visit('KL', kind, left)
  visit('KR', kind, right)
  visit('FL', form, left)
  visit('FR', form, right)
  visit('LR', left, right)
  visit('C', cue, kind)
  visit('E', elsewhere(context, at), kind)
  visit('N', lengths[Math.min(word.folded.length, 9)] ?? '', kind)
  if (unlisted.has(kind)) {
    const spelling = spellingOf(word.folded)
    visit('M', spelling, kind)
    visit('MF', spelling, form)
    visit('ML', spelling, left)
    visit('MR', spelling, right)
    visit('MC', spelling, cue)
  }
  if (leftGap === '' && (prepositions.has(leftClass) || leftClass === 'and')) {
    const far = hide(at - 2)
    visit('P', left, far)
    visit('PK', join(left, far), kind)
  }
  if (leftGap === '' && isParticle(words[at - 1])) {
    // "tegen de leeuw", "belde van dijk": what stands before the particles
    let head = at - 1
    while (at - head < 3 && words[head]?.gap === ' ' && isParticle(words[head - 1])) head--
    const particles = words[head]?.folded ?? ''
    const far = join(gapOf(words[head]?.gap ?? ''), hide(head - 1))
    visit('S', particles, far)
    visit('SK', join(particles, far), kind)
    visit('SR', far, right)
    visit('SB', words[head - 1]?.folded ?? '', particles)
    visit('SN', next?.folded ?? '', particles)
  }
  if (leftGap === '') {
    const before = words[at - 1]?.folded ?? ''
    visit('B', before, '')
    visit('BF', before, form)
    visit('LL', join(leftClass, gapOf(words[at - 1]?.gap ?? '')), hide(at - 2))
  }
  if (rightGap === '' && next !== undefined) {
    visit('A', next.folded, '')
    visit('AF', next.folded, form)
    visit('RR', join(right, gapOf(words[at + 2]?.gap ?? '')), hide(at + 2))
  }
  if (unlisted.has(kind)) {
    const { heads, tails } = endsOfWord(word.folded)
    for (let at = 0; at < 3; at++) {
      const [head, tail] = [heads[at], tails[at]]
      if (head === undefined || tail === undefined) break
      visit('X', head, form)
      visit('Y', tail, form)
    }
  }
}
