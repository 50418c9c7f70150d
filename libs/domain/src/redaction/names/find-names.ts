import { wordFlags } from '../dictionary/word-flags.js'
import type { Word } from '../reading/word.js'
import { cueBefore, possessive, type Cue } from './cues.js'
import { findSpeakers, isSpeaker } from './find-speakers.js'
import { isBelieved } from './is-believed.js'
import { isNameByPlace } from './is-name-by-place.js'
import { isUnknownWord } from './is-unknown-word.js'
import type { NameMention } from './name-mention.js'
import { withParticlesBefore } from './name-particles.js'
import { namesInARow, isFirstOfRow } from './names-in-a-row.js'
import { particleName } from './particle-name.js'
import { readName } from './read-name.js'
import { lastSentence, isShortLine, writesSmall } from './text-form.js'
import { withLetterBefore, withSurnameBehind } from './with-neighbours.js'
import { isJoined } from './word-form.js'

const {
  title,
  relation,
  pluralRelation,
  naming,
  particle,
  common,
  kept,
  given,
  surname,
  listedName,
  academic,
} = wordFlags

/** What is known not to be an unlisted name. */
const known =
  common |
  kept |
  title |
  relation |
  pluralRelation |
  particle |
  wordFlags.vocabulary |
  wordFlags.listedOther |
  wordFlags.cue |
  wordFlags.knownPlace

const mayPrecede = title | relation | pluralRelation | naming | wordFlags.cue

/**
 * Mentions of persons: behind titles, relations and declarations, by the lists of names, and words with a capital
 * that are in no list at all. A person who returns with part of the name only is found by findReturningNames.
 */
export function findNames(text: string, words: readonly Word[]): NameMention[] {
  const mentions: NameMention[] = []
  const isLowerCase = writesSmall(words)
  const speakers = findSpeakers(text, words)
  let titled: number | undefined
  const closing = lastSentence(text, words)
  for (let at = 0; at < words.length; at++) {
    const word = words[at]
    if (word === undefined) break
    if (titled !== undefined && at - titled > 3) titled = undefined
    const isSmall = !word.capital && !word.initials && (!word.allCapitals || word.shouted)
    const before = words[at - 1]
    let cue: Cue =
      before !== undefined &&
      ((before.flags & mayPrecede) !== 0 ||
        (before.flags === 0 && possessive.test(words[at - 2]?.folded ?? '')))
        ? cueBefore(words, at)
        : 'none'
    if ((word.flags & title) !== 0 && isTitleHere(words, at)) {
      titled = (word.flags & academic) !== 0 && word.folded !== 'ing' ? (titled ?? at) : undefined
      continue
    }
    if (cue === 'none' && isSpeaker(text, words, at, speakers)) {
      mentions.push({ first: at, last: at })
      continue
    }
    if (cue === 'none' && at === closing && isSmall && (word.flags & (common | kept | wordFlags.cue)) === 0)
      cue = 'declared'
    if (
      cue === 'none' &&
      isSmall &&
      word.gap !== ' ' &&
      (word.flags & (common | kept | wordFlags.cue)) === 0 &&
      isShortLine(text, words, at)
    )
      cue = 'declared'
    if (
      cue === 'none' &&
      isSmall &&
      !word.parted &&
      (word.flags & (given | surname | listedName | particle)) === 0
    ) {
      if (isNameByPlace(words, at) || ((word.flags & known) === 0 && isUnknownWord(word, isLowerCase))) {
        const last = withSurnameBehind(words, at)
        mentions.push({ first: at, last })
        at = last
      }
      continue
    }
    if (
      cue === 'none' &&
      (word.flags & common) !== 0 &&
      (word.flags & particle) === 0 &&
      !word.initials &&
      !(word.capital && (word.flags & given) !== 0)
    )
      continue
    const last = readName(words, at, cue)
    if (last !== undefined && (cue !== 'none' || isBelieved(words, { first: at, last }))) {
      const first =
        cue === 'title' && titled !== undefined
          ? titled
          : cue === 'none'
            ? withParticlesBefore(words, at)
            : at
      mentions.push({ first: withLetterBefore(words, first), last })
      const more = namesInARow(words, last + 1, cue)
      mentions.push(...more)
      at = more.at(-1)?.last ?? last
      continue
    }
    if (isNameByPlace(words, at) || isFirstOfRow(words, at)) mentions.push({ first: at, last: at })
    if ((word.flags & particle) !== 0) {
      const mention = particleName(words, at)
      if (mention !== undefined) {
        mentions.push(mention)
        at = mention.last
      }
    }
  }
  return mentions
}

/** "mevrouw" and "dr" are no names when a name or title follows. */
function isTitleHere(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return next !== undefined && isJoined({ ...next, gap: next.gap.replace('.', '') })
}
