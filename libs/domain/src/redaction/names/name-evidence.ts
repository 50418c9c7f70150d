import { wordFlags } from '../dictionary/word-flags.js'
import type { EvidenceRow } from '../odds/evidence.js'
import { joinSymbols, noSymbol, symbolOf, symbolOfLetters, symbolsOf } from '../odds/symbols.js'
import type { Word } from '../reading/word.js'
import { cueBefore } from './cues.js'
import { isBehindArticle, occurrencesOf, type NameContext, type Occurrences } from './name-context.js'
import { evidenceOfWord } from './word-evidence.js'

/** What is looked at. */
const aspects = symbolsOf(
  '*', 'F', 'K', 'KF', 'L', 'R', 'KL', 'KR', 'FL', 'FR', 'LR', 'C', 'E', 'N', 'M', 'MF',
  'S', 'SK', 'SR', 'SB', 'SN', 'B', 'BF', 'LL', 'A', 'AF', 'RR', 'X', 'Y',
  'GL', 'GR', 'GLK', 'GRK', 'GO', 'GOL', 'GOR', 'GLL', 'GRR', 'GLF', 'GRF', 'OW', 'OWL', 'OWR', 'EO', 'EC',
) // prettier-ignore
const forms = symbolsOf('H', 'A', 'S', 'C', 'l', 's')
const neighbours = symbolsOf('edge', 'name', 'capital', 'other', 'and')
const elsewhere = symbolsOf('name', 'article', 'again', 'not')
const capitals = symbolsOf('capital', 'small', 'none')
const cues = symbolsOf('none', 'said', 'opening', 'role', 'title', 'declared')

/** How a word is written: C inside and S at the head of a sentence with a capital, A in capitals, l or s in small letters. */
function formOf(word: Word, writesSmall: boolean): number {
  if (word.shouted) return forms.H
  if (word.allCapitals) return forms.A
  if (word.capital) return word.startsSentence ? forms.S : forms.C
  return writesSmall ? forms.l : forms.s
}

/** What a neighbour is. */
function classOf({ words, mentionOf }: NameContext, at: number): number {
  const word = words[at]
  if (word === undefined) return neighbours.edge
  return (mentionOf[at] ?? 0) !== 0 ? neighbours.name : evidenceOfWord(word).beside
}

/** How the same word stands elsewhere in the text: in a mention, behind an article, otherwise, or not at all. */
function placeElsewhere({ words, mentionOf }: NameContext, at: number, of: Occurrences): number {
  if ((mentionOf[at] ?? 0) === 0 && of.mentioned > 0) return elsewhere.name
  if (of.behindArticle > (isBehindArticle(words, at) ? 1 : 0)) return elsewhere.article
  return of.total > 1 ? elsewhere.again : elsewhere.not
}

/** Whether it is written there with a capital that no sentence asks for, in small letters, or neither. */
function capitalElsewhere(word: Word, of: Occurrences): number {
  if (of.capital > (word.capital && !word.startsSentence ? 1 : 0)) return capitals.capital
  return of.small > (word.capital || word.allCapitals ? 0 : 1) ? capitals.small : capitals.none
}

const isParticle = (word: Word | undefined): boolean =>
  word !== undefined && (word.flags & wordFlags.particle) !== 0

const gaps = {
  none: noSymbol,
  ...symbolsOf('edge ', 'gone ', 'line ', ': ', '. ', '( ', ', ', '~ '),
}

/** The signs between two words, in a few classes. */
export function gapOf(gap: string): number {
  if (gap === ' ' || gap === '') return gaps.none
  if (gap === ', ') return gaps[', ']
  if (gap.includes('\ufffc')) return gaps['gone ']
  if (gap.includes('\n')) return gaps['line ']
  if (gap.includes(':')) return gaps[': ']
  if (/[.!?]/.test(gap)) return gaps['. ']
  if (gap.includes('(') || gap.includes(')')) return gaps['( ']
  if (gap.includes(',')) return gaps[', ']
  return gaps['~ ']
}

const lengths = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'].map(symbolOf)

const wordOf = (word: Word | undefined): number => (word === undefined ? noSymbol : evidenceOfWord(word).word)

/**
 * Adds what speaks for or against a word as (part of) the name of a person: its form, what it is by itself, how it is
 * spelled, its neighbours, and these together. The same for learning and for use.
 */
export function addNameEvidence(context: NameContext, at: number, row: EvidenceRow): void {
  const { words, mentionOf, writesSmall } = context
  const word = words[at]
  if (word === undefined) return
  const own = mentionOf[at] ?? 0
  // A neighbour in the same mention is no name yet to the word that is looked at
  const hide = (place: number): number => {
    if (own === 0 || mentionOf[place] !== own) return classOf(context, place)
    return words[place]?.capital === true ? neighbours.capital : neighbours.other
  }
  /** The class of the words between which a neighbour stands, or what it is. */
  const groupOf = (place: number): number => {
    const neighbour = words[place]
    if (neighbour === undefined) return neighbours.edge
    return (mentionOf[place] ?? 0) !== 0 ? hide(place) : evidenceOfWord(neighbour).group
  }
  const form = formOf(word, writesSmall)
  const { kind, spelling, isUnlisted, ownGroup } = evidenceOfWord(word)
  const [before, next] = [words[at - 1], words[at + 1]]
  const leftGap = at === 0 ? gaps['edge '] : gapOf(word.gap)
  const leftClass = leftGap === gaps['. '] || leftGap === gaps['line '] ? noSymbol : hide(at - 1)
  const left = joinSymbols(leftGap, leftClass)
  const rightGap = next === undefined ? gaps['. '] : gapOf(next.gap)
  const rightClass = rightGap === gaps['. '] || rightGap === gaps['line '] ? noSymbol : hide(at + 1)
  const right = joinSymbols(rightGap, rightClass)
  const cue = cues[cueBefore(words, at)]
  const occurrences = occurrencesOf(context, word)
  const place = placeElsewhere(context, at, occurrences)
  row.add(aspects['*'], noSymbol, noSymbol)
  row.add(aspects.F, form, noSymbol)
  row.add(aspects.K, kind, noSymbol)
  row.add(aspects.KF, kind, form)
  row.add(aspects.L, left, noSymbol)
  row.add(aspects.R, right, noSymbol)
  row.add(aspects.KL, kind, left)
  row.add(aspects.KR, kind, right)
  row.add(aspects.FL, form, left)
  row.add(aspects.FR, form, right)
  row.add(aspects.LR, left, right)
  row.add(aspects.C, cue, kind)
  row.add(aspects.E, place, kind)
  row.add(aspects.EC, capitalElsewhere(word, occurrences), kind)
  row.add(aspects.N, lengths[Math.min(word.folded.length, 9)] ?? noSymbol, kind)
  if (isUnlisted) {
    row.add(aspects.M, spelling, kind)
    row.add(aspects.MF, spelling, form)
  }
  const leftGroup = leftClass === noSymbol ? left : joinSymbols(leftGap, groupOf(at - 1))
  const rightGroup = rightClass === noSymbol ? right : joinSymbols(rightGap, groupOf(at + 1))
  row.add(aspects.GL, leftGroup, noSymbol)
  row.add(aspects.GR, rightGroup, noSymbol)
  row.add(aspects.GLK, leftGroup, kind)
  row.add(aspects.GRK, rightGroup, kind)
  row.add(aspects.GLF, leftGroup, form)
  row.add(aspects.GRF, rightGroup, form)
  if (word.spelling.isListed) {
    row.add(aspects.OW, wordOf(word), form)
    row.add(aspects.OWL, wordOf(word), left)
    row.add(aspects.OWR, wordOf(word), right)
  }
  if (ownGroup !== noSymbol) {
    row.add(aspects.EO, place, ownGroup)
    row.add(aspects.GO, ownGroup, form)
    row.add(aspects.GOL, ownGroup, leftGroup)
    row.add(aspects.GOR, ownGroup, rightGroup)
  }
  if (leftGap === gaps.none)
    row.add(aspects.GLL, leftGroup, joinSymbols(gapOf(before?.gap ?? ''), groupOf(at - 2)))
  if (rightGap === gaps.none)
    row.add(aspects.GRR, rightGroup, joinSymbols(gapOf(words[at + 2]?.gap ?? ''), groupOf(at + 2)))
  if (leftGap === gaps.none && isParticle(before)) {
    // "tegen de leeuw", "belde van dijk": what stands before the particles
    let head = at - 1
    while (at - head < 3 && words[head]?.gap === ' ' && isParticle(words[head - 1])) head--
    const particles = wordOf(words[head])
    const far = joinSymbols(gapOf(words[head]?.gap ?? ''), hide(head - 1))
    row.add(aspects.S, particles, far)
    row.add(aspects.SK, joinSymbols(particles, far), kind)
    row.add(aspects.SR, far, right)
    row.add(aspects.SB, wordOf(words[head - 1]), particles)
    row.add(aspects.SN, wordOf(next), particles)
  }
  if (leftGap === gaps.none) {
    row.add(aspects.B, wordOf(before), noSymbol)
    row.add(aspects.BF, wordOf(before), form)
    row.add(aspects.LL, joinSymbols(leftClass, gapOf(before?.gap ?? '')), hide(at - 2))
  }
  if (rightGap === gaps.none && next !== undefined) {
    row.add(aspects.A, wordOf(next), noSymbol)
    row.add(aspects.AF, wordOf(next), form)
    row.add(aspects.RR, joinSymbols(right, gapOf(words[at + 2]?.gap ?? '')), hide(at + 2))
  }
  if (isUnlisted) {
    const { folded } = word
    const { length } = folded
    for (let size = 2; size <= 4 && size < length; size++) {
      row.add(aspects.X, symbolOfLetters(folded, 0, size), form)
      row.add(aspects.Y, symbolOfLetters(folded, length - size, length), form)
    }
  }
}
