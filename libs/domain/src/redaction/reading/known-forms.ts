import { wordFlags } from '../dictionary/word-flags.js'
import { namenessOf } from '../names/nameness.js'
import { workOutEvidence } from '../names/word-evidence.js'
import type { Form } from './form-of-word.js'

/** Flags that may come of the form of a word, so that they do not say that any list has it. */
const ofForm = wordFlags.relation | wordFlags.kept

/** Whether the word is in our own lists or the dictionary: a name that is in none is forgotten with its text. */
const isListed = ({ flags, spelling }: Form): boolean => (flags & ~ofForm) !== 0 || spelling.isListed

const most = 30_000
const size = 65_536
const hashes = new Int32Array(size)
const forms: (Form | undefined)[] = Array.from({ length: size }, () => undefined)
let count = 0

/** What hashes begin with, and how a letter is added. */
export const startOfHash = 0x811c9dc5 | 0
export const addToHash = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193)

const placeOf = (hash: number): number => (hash ^ (hash >>> 15)) & (size - 1)

/** Letter by letter, which for short words is faster than startsWith. */
function standsAt(text: string, start: number, word: string): boolean {
  for (let at = 0; at < word.length; at++)
    if (text.charCodeAt(start + at) !== word.charCodeAt(at)) return false
  return true
}

/**
 * What is known of a piece of text from earlier texts: only of words that our lists or the dictionary have.
 * @param hash of its letters, by addToHash
 */
export function knownForm(text: string, start: number, end: number, hash: number): Form | undefined {
  let place = placeOf(hash)
  for (;;) {
    const form = forms[place]
    if (form === undefined) return undefined
    if (hashes[place] === hash && form.text.length === end - start && standsAt(text, start, form.text))
      return form
    place = (place + 1) & (size - 1)
  }
}

/** Keeps a form for later texts when its word is listed. @returns the form, with all that is known of it */
export function keepForm(form: Form, hash: number): Form {
  if (count >= most || !isListed(form)) return form
  const word = { ...form, kind: namenessOf(form), initials: false }
  const kept = { ...form, kind: word.kind, evidence: workOutEvidence(word) }
  let place = placeOf(hash)
  while (forms[place] !== undefined) place = (place + 1) & (size - 1)
  hashes[place] = hash
  forms[place] = kept
  count += 1
  return kept
}
