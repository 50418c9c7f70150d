import { wordFlags } from '../dictionary/word-flags.js'
import type { Word } from '../reading/word.js'
import { cueBefore } from './cues.js'
import { isAnatomy } from './is-anatomy.js'
import { isNamedAfter } from './is-named-after.js'
import type { NameMention } from './name-mention.js'
import { unlistedWords } from './unlisted-words.js'

const { common, listedName, particle, personVerb, relation } = wordFlags

/** A word by itself that people write and no list has, unless a title or such says that a name follows. */
const isUnlistedWord = (words: readonly Word[], { first, last }: NameMention): boolean =>
  first === last && unlistedWords.has(words[first]?.folded ?? '') && cueBefore(words, first) === 'none'

/** "Onderdeel B. Klacht": the heading of a part of a form, and a word of the dictionary. */
function isHeading(words: readonly Word[], { first, last }: NameMention): boolean {
  const [letter, word] = [words[first], words[last]]
  if (last - first !== 1 || letter?.gap !== ' ' || !/^\p{Lu}\.?$/u.test(letter.text)) return false
  if (!/^(?:onderdeel|deel|rubriek|bijlage|hoofdstuk|paragraaf)$/.test(words[first - 1]?.folded ?? ''))
    return false
  return word !== undefined && word.spelling.isDutch && (word.flags & listedName) === 0
}

/** "mien dochter", "mien voet doet zeer": in dialect "mijn", before what is somebody's; "mien belt" is a name. */
function isMine(words: readonly Word[], { first, last }: NameMention): boolean {
  const [word, next] = [words[first], words[first + 1]]
  const before = words[first - 1]
  if (before !== undefined && word?.gap === ' ' && (before.flags & relation) !== 0) return false
  if (first !== last || !/^mien(?:en?)?$/.test(word?.folded ?? '') || next?.gap !== ' ') return false
  if ((next.flags & relation) !== 0) return true
  if (next.capital || word?.capital === true) return false
  return (next.flags & (common | particle | personVerb)) === 0
}

/** "siliekoos heet dat": a thing; of a person it would be "heet die". */
const isThingCalled = (words: readonly Word[], { last }: NameMention): boolean =>
  words[last]?.capital === false && /^heet dat$/.test(wordsBehind(words, last))

/** The two words right behind one, with spaces between. */
function wordsBehind(words: readonly Word[], at: number): string {
  const two = words.slice(at + 1, at + 3)
  return two.every(({ gap }) => gap === ' ') ? two.map(({ folded }) => folded).join(' ') : ''
}

/** Whether what was found is no name after all: a part of the body, what is called after somebody, a heading, "mijn" in dialect. */
export const isNoName = (words: readonly Word[], mention: NameMention): boolean =>
  isAnatomy(words, mention) ||
  isNamedAfter(words, mention) ||
  isUnlistedWord(words, mention) ||
  isHeading(words, mention) ||
  isMine(words, mention) ||
  isThingCalled(words, mention)
