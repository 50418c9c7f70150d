import dutchSoundBits from './dutch-sound-bits.json' with { type: 'json' }
import dutchWordBits from './dutch-word-bits.json' with { type: 'json' }
import { soundOf } from './sound-of.js'
import { bytesOfBase64, readWordFilter, type WordFilter } from './word-filter.js'

const filter = readWordFilter(bytesOfBase64(dutchWordBits.filter))
const sounds = readWordFilter(bytesOfBase64(dutchSoundBits.filter))

/** Whether the spelling dictionary holds the word itself. @param folded small letters, no diacritics */
export function isListedWord(folded: string): boolean {
  return filter.has(folded)
}

/** The same of letters that are not a string yet. @param codes UTF-16, of which the first `length` count */
export function isListedSpelling(codes: Uint16Array, length: number): boolean {
  return filter.hasCodes(codes, length)
}

const shortHeads = new Set([
  'bed',
  'wet',
  'pas',
  'bus',
  'dag',
  'uur',
  'bad',
  'arts',
  'kind',
  'tijd',
  'team',
  'lift',
])
const links = ['', 's', 'e', 'en']

/**
 * "crisisplek", "samenwerkingsverband": words in a row, each of four letters or more, with or without a linking sound.
 * The last may have three behind a first of six, or when it is a usual one.
 */
function isCompound(words: WordFilter, folded: string, depth: number): boolean {
  for (let at = 4; at <= folded.length - 3; at++) {
    if (at > folded.length - 4 && at < 6 && !shortHeads.has(folded.slice(at))) continue
    if (!isKnown(words, folded.slice(at), depth)) continue
    const first = folded.slice(0, at)
    for (const link of links) {
      const bare = first.slice(0, first.length - link.length)
      if (first.endsWith(link) && bare.length >= 4 && isKnown(words, bare, depth)) return true
    }
  }
  return false
}

const isKnown = (words: WordFilter, folded: string, depth: number): boolean =>
  words.has(folded) || (depth > 0 && folded.length >= 9 && isCompound(words, folded, depth - 1))

/** The same, or a compound of such words of nine letters or more. @param folded see isListedWord */
export function isDutchWord(folded: string): boolean {
  return (
    filter.has(folded) ||
    (folded.length >= 7 && folded.length <= 40 && !/[aiuy]$/.test(folded) && isCompound(filter, folded, 1))
  )
}

/** Whether a word sounds as one in the dictionary, or as a compound of such words. @param folded see isListedWord */
export function soundsDutch(folded: string): boolean {
  const sound = soundOf(folded)
  return sounds.has(sound) || (sound.length >= 7 && sound.length <= 40 && isCompound(sounds, sound, 1))
}
