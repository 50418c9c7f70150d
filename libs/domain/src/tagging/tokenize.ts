/** One word or number; `sentence` and `clause` count from 0 through the text. */
export interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
  readonly sentence: number
  readonly clause: number
}

const abbreviations = new Set(
  'dhr mevr mw mr mrs dr drs ir prof bijv bv nr art ca evt incl excl resp tel jl'.split(' '),
)
const contrasting = new Set(['maar', 'echter', 'terwijl', 'toch', 'alleen', 'behalve', 'want'])
const asciiWord = /^[a-z]+$/i

/**
 * Words (letters) and numbers (digits) apart, so `VG7`, `VG-7` and `vg 7` are the same two tokens.
 * Offsets are UTF-16, half-open. A sentence ends at . ! ? … before white space, and at an empty line or a list
 * line; a clause also at , ; : ( ) and before words such as `maar`.
 */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = []
  const finder = /\p{L}[\p{L}\p{M}]*|\p{N}+/gu
  let sentence = 0
  let clause = 0
  let previousEnd = 0
  let previousWord = ''
  for (let found = finder.exec(text); found !== null; found = finder.exec(text)) {
    const word = found[0]
    const start = found.index
    if (tokens.length > 0 && start > previousEnd) {
      const between = start - previousEnd === 1 ? text.charAt(previousEnd) : text.slice(previousEnd, start)
      if (between !== ' ') {
        if (endsSentence(between, previousWord)) {
          sentence++
          clause++
        } else if (/[,;:()–—]/.test(between)) clause++
      }
    }
    if (asciiWord.test(word) && word.length < 9 && contrasting.has(word.toLowerCase())) clause++
    previousEnd = start + word.length
    previousWord = word
    tokens.push({ word, start, end: previousEnd, sentence, clause })
  }
  return tokens
}

function endsSentence(between: string, previousWord: string): boolean {
  if (/\n\s*(\n|[-*•])/.test(between)) return true
  if (/[!?…]/.test(between)) return true
  if (!/\.(?=\W*\s|["')\]]*$)/.test(between) || !/\s/.test(between)) return false
  if (/\.\.+/.test(between)) return true
  return !/^\p{L}$/u.test(previousWord) && !abbreviations.has(previousWord.toLowerCase())
}
