import { wordFlags } from '../dictionary/word-flags.js'
import type { EvidenceRow } from '../odds/evidence.js'
import type { KeptSums } from '../odds/kept-sums.js'
import { joinSymbols, noSymbol, symbolOf, symbolOfLetters, symbolsOf } from '../odds/symbols.js'
import type { Word } from '../reading/word.js'
import { cueBefore } from './cues.js'
import { isBehindArticle, occurrencesOf, type NameContext, type Occurrences } from './name-context.js'
import { evidenceOfWord, type WordEvidence } from './word-evidence.js'
import { classBeside, forms, gapOf, gaps, groupBeside, placeOf, type WordPlace } from './word-place.js'

/** What is looked at. */
export const aspectNames = [
  '*', 'F', 'K', 'KF', 'L', 'R', 'KL', 'KR', 'FL', 'FR', 'LR', 'C', 'E', 'N', 'M', 'MF',
  'S', 'SK', 'SR', 'SB', 'SN', 'B', 'BF', 'LL', 'A', 'AF', 'RR', 'X', 'Y',
  'GL', 'GR', 'GLK', 'GRK', 'GO', 'GOL', 'GOR', 'GLL', 'GRR', 'GLF', 'GRF', 'OW', 'OWL', 'OWR', 'EO', 'EC',
] as const // prettier-ignore
const aspects = symbolsOf(...aspectNames)
const elsewhere = symbolsOf('name', 'article', 'again', 'not')
const capitals = symbolsOf('capital', 'small', 'none')
const cues = symbolsOf('none', 'said', 'opening', 'role', 'title', 'declared')

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

const lengths = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'].map(symbolOf)

const wordOf = (word: Word | undefined): number => (word === undefined ? noSymbol : evidenceOfWord(word).word)

/** What the word says by itself: its form, what it is, how it is spelled. */
function addOwn(
  { folded, spelling: { isListed } }: Word,
  own: WordEvidence,
  form: number,
  row: EvidenceRow,
): void {
  const { kind, spelling, isUnlisted, ownGroup } = own
  row.add(aspects['*'], noSymbol, noSymbol)
  row.add(aspects.F, form, noSymbol)
  row.add(aspects.K, kind, noSymbol)
  row.add(aspects.KF, kind, form)
  row.add(aspects.N, lengths[Math.min(folded.length, 9)] ?? noSymbol, kind)
  if (isListed) row.add(aspects.OW, own.word, form)
  if (ownGroup !== noSymbol) row.add(aspects.GO, ownGroup, form)
  if (!isUnlisted) return
  row.add(aspects.M, spelling, kind)
  row.add(aspects.MF, spelling, form)
  const { length } = folded
  for (let size = 2; size <= 4 && size < length; size++) {
    row.add(aspects.X, symbolOfLetters(folded, 0, size), form)
    row.add(aspects.Y, symbolOfLetters(folded, length - size, length), form)
  }
}

/** What is looked at on one side of the word. */
const sides = {
  left: {
    place: aspects.L,
    form: aspects.FL,
    group: aspects.GL,
    groupForm: aspects.GLF,
    word: aspects.B,
    wordForm: aspects.BF,
  },
  right: {
    place: aspects.R,
    form: aspects.FR,
    group: aspects.GR,
    groupForm: aspects.GRF,
    word: aspects.A,
    wordForm: aspects.AF,
  },
}

/**
 * What stands on one side of the word, whatever word it is.
 * @param place the signs between and what the neighbour is @param group the same with its class
 * @param neighbour undefined when signs are between
 */
function addBeside(
  side: (typeof sides)['left'],
  place: number,
  group: number,
  neighbour: Word | undefined,
  form: number,
  row: EvidenceRow,
): void {
  row.add(side.place, place, noSymbol)
  row.add(side.form, form, place)
  row.add(side.group, group, noSymbol)
  row.add(side.groupForm, group, form)
  if (neighbour === undefined) return
  row.add(side.word, wordOf(neighbour), noSymbol)
  row.add(side.wordForm, wordOf(neighbour), form)
}

/** What the word says together with those around it, and with where it stands elsewhere. */
function addTogether(
  context: NameContext,
  at: number,
  place: WordPlace,
  left: number,
  right: number,
  leftGroup: number,
  rightGroup: number,
  row: EvidenceRow,
): void {
  const { words } = context
  const { word, leftGap, leftClass, rightGap } = place
  const { kind, ownGroup } = evidenceOfWord(word)
  const before = words[at - 1]
  const next = words[at + 1]
  const occurrences = occurrencesOf(context, word)
  const elsewhere = placeElsewhere(context, at, occurrences)
  row.add(aspects.KL, kind, left)
  row.add(aspects.KR, kind, right)
  row.add(aspects.LR, left, right)
  row.add(aspects.C, cues[cueBefore(words, at)], kind)
  row.add(aspects.E, elsewhere, kind)
  row.add(aspects.EC, capitalElsewhere(word, occurrences), kind)
  row.add(aspects.GLK, leftGroup, kind)
  row.add(aspects.GRK, rightGroup, kind)
  if (word.spelling.isListed) {
    row.add(aspects.OWL, wordOf(word), left)
    row.add(aspects.OWR, wordOf(word), right)
  }
  if (ownGroup !== noSymbol) {
    row.add(aspects.EO, elsewhere, ownGroup)
    row.add(aspects.GOL, ownGroup, leftGroup)
    row.add(aspects.GOR, ownGroup, rightGroup)
  }
  if (leftGap === gaps.none) {
    const gap = gapOf(before?.gap ?? '')
    row.add(aspects.GLL, leftGroup, joinSymbols(gap, groupBeside(context, at, at - 2)))
    row.add(aspects.LL, joinSymbols(leftClass, gap), classBeside(context, at, at - 2))
    if (isParticle(before)) addParticles(context, at, kind, right, row)
  }
  if (rightGap === gaps.none && next !== undefined) {
    const gap = gapOf(words[at + 2]?.gap ?? '')
    row.add(aspects.GRR, rightGroup, joinSymbols(gap, groupBeside(context, at, at + 2)))
    row.add(aspects.RR, joinSymbols(right, gap), classBeside(context, at, at + 2))
  }
}

/** "tegen de leeuw", "belde van dijk": what stands before the particles before the word. */
function addParticles(context: NameContext, at: number, kind: number, right: number, row: EvidenceRow): void {
  const { words } = context
  let head = at - 1
  while (at - head < 3 && words[head]?.gap === ' ' && isParticle(words[head - 1])) head--
  const particles = wordOf(words[head])
  const far = joinSymbols(gapOf(words[head]?.gap ?? ''), classBeside(context, at, head - 1))
  row.add(aspects.S, particles, far)
  row.add(aspects.SK, joinSymbols(particles, far), kind)
  row.add(aspects.SR, far, right)
  row.add(aspects.SB, wordOf(words[head - 1]), particles)
  row.add(aspects.SN, wordOf(words[at + 1]), particles)
}

/** The three things that are kept of a listed word, by the form of the word that is looked at. */
const parts = { own: 0, left: 1, right: 2 } as const
/** So many sums are kept of a word. */
export const sumsOfWord = 3 * forms.length
const slotOf = (part: number, form: number): number => part * forms.length + form

/**
 * Adds what speaks for or against a word as (part of) the name of a person: its form, what it is by itself, how it is
 * spelled, its neighbours, and these together. The same for learning and for use.
 * @param kept in use only: what a listed word says by itself and as a neighbour is added up there, once for all texts
 */
export function addNameEvidence(context: NameContext, at: number, row: EvidenceRow, kept?: KeptSums): void {
  const { words, mentionOf } = context
  const word = words[at]
  if (word === undefined) return
  const place = placeOf(context, at, word)
  const { leftGap, leftClass, rightGap, rightClass } = place
  const form = forms[place.form] ?? noSymbol
  const left = joinSymbols(leftGap, leftClass)
  const right = joinSymbols(rightGap, rightClass)
  const leftGroup = leftClass === noSymbol ? left : joinSymbols(leftGap, groupBeside(context, at, at - 1))
  const rightGroup = rightClass === noSymbol ? right : joinSymbols(rightGap, groupBeside(context, at, at + 1))

  const own = evidenceOfWord(word)
  const ownSlot = slotOf(parts.own, place.form)
  if (kept === undefined || own.id < 0) addOwn(word, own, form, row)
  else if (!kept.add(own.id, ownSlot)) addOwn(word, own, form, kept.open(own.id, ownSlot))

  const before = leftGap === gaps.none ? words[at - 1] : undefined
  const idBefore = before === undefined || (mentionOf[at - 1] ?? 0) !== 0 ? -1 : evidenceOfWord(before).id
  const leftSlot = slotOf(parts.left, place.form)
  if (kept === undefined || idBefore < 0) addBeside(sides.left, left, leftGroup, before, form, row)
  else if (!kept.add(idBefore, leftSlot))
    addBeside(sides.left, left, leftGroup, before, form, kept.open(idBefore, leftSlot))

  const next = rightGap === gaps.none ? words[at + 1] : undefined
  const idNext = next === undefined || (mentionOf[at + 1] ?? 0) !== 0 ? -1 : evidenceOfWord(next).id
  const rightSlot = slotOf(parts.right, place.form)
  if (kept === undefined || idNext < 0) addBeside(sides.right, right, rightGroup, next, form, row)
  else if (!kept.add(idNext, rightSlot))
    addBeside(sides.right, right, rightGroup, next, form, kept.open(idNext, rightSlot))

  addTogether(context, at, place, left, right, leftGroup, rightGroup, row)
}
