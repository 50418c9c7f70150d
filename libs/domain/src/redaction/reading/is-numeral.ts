import { teenWords, tenWords, unitWords } from '../number-words.js'

const ordinals =
  'eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende achtiende negentiende'

const numerals = new Set(['nul', 'dubbel', ...unitWords, ...teenWords, ...tenWords, ...ordinals.split(' ')])
/** "elfde", "elfden", "achtste": the number without it. */
const inflected = /(?:den?|sten?)$/
const long = /tig|honderd|duizend|tien|-/

/** Whether a word says a number, or may do so as part of a longer one ("achtentwintig", "nul-zes"). @param folded small letters */
export const isNumeral = (folded: string): boolean =>
  numerals.has(folded) ||
  numerals.has(folded.replace(inflected, '')) ||
  (folded.endsWith('n') && numerals.has(folded.slice(0, -1))) ||
  (folded.length > 6 && long.test(folded))
