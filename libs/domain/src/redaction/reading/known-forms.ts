import { wordFlags } from '../dictionary/word-flags.js'
import { ownText } from '../../own-text.js'
import { namenessOf } from '../names/nameness.js'
import { Spelling } from '../names/spelling.js'
import { workOutEvidence } from '../names/word-evidence.js'
import { FormTable } from './form-table.js'
import type { Form } from './form-of-word.js'

/** Flags that may come of the form of a word, so that they do not say that any list has it. */
const ofForm = wordFlags.relation | wordFlags.kept

/** Whether the word is in our own lists or the dictionary. */
const isListed = ({ flags, spelling }: Form): boolean => (flags & ~ofForm) !== 0 || spelling.isListed

export const mostListedForms = 8_000
/** Kept for as long as the thread lives; a name that no list has is forgotten with its text. */
const listed = new FormTable(mostListedForms)
/** Those that were met lately, by the last bits of the hash: small enough to stay near the processor. */
const near: (Form | undefined)[] = Array.from({ length: 2_048 }, () => undefined)

/**
 * What is known of a piece of text from earlier texts: only of words that our lists or the dictionary have.
 * @param hash of its letters, by addToHash
 */
export function knownForm(text: string, start: number, end: number, hash: number): Form | undefined {
  const place = (hash ^ (hash >>> 15)) & (near.length - 1)
  const form = near[place]
  if (form !== undefined && form.text.length === end - start && standsAt(text, start, form.text)) return form
  const known = listed.find(text, start, end, hash)
  if (known !== undefined) near[place] = known
  return known
}

/** Letter by letter, which for short words is faster than startsWith. */
function standsAt(text: string, start: number, word: string): boolean {
  for (let at = 0; at < word.length; at++)
    if (text.charCodeAt(start + at) !== word.charCodeAt(at)) return false
  return true
}

/** Keeps a form for later texts when its word is listed, with all that can be known of it. */
export function keepForm(form: Form, hash: number): void {
  if (listed.isFull || !isListed(form)) return
  const text = ownText(form.text)
  const folded = ownText(form.folded)
  const kept: Form = { ...form, text, folded, spelling: new Spelling(folded) }
  kept.kind = namenessOf(kept)
  kept.evidence = workOutEvidence(kept, listed.size)
  listed.add(kept, hash)
}
