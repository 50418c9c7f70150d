import type { Token } from './tokenize.js'

/** What a reader of the tags has to know about the text. */
export type TextNote = (typeof textNotes)[keyof typeof textNotes]

export const textNotes = {
  empty: 'geen tekst',
  noWords: 'geen woorden, alleen cijfers of tekens',
  otherLanguage: 'niet in het Nederlands',
  markup: 'opmaak (HTML) in de tekst',
} as const

/** Small words that make up about half of any Dutch text and are rare elsewhere. */
const dutch = wordsOf(
  'de het een en van ik is dat niet met voor zijn er maar om ook aan naar bij uit door dan nog wel haar hij zij wij ' +
    'mijn ons onze heeft heb hebben wordt worden werd geen deze dit die daar wat als nu al omdat moet kan wil zou ' +
    'over tot toch meer veel hun mij te was waren jaar zegt zorg gemeente',
)
/** The same of the languages that people here write in. Words that are Dutch too are left out. */
const foreign = wordsOf(
  'the and of to that for with not my his her they this have has was were are you from but our been which would ' +
    'der und nicht ich mit ein eine für auf ist sie wir mein haben wird aber dem den auch ' +
    'le la les et des une est pas pour dans que qui mon nous vous avec sur mais sont ' +
    'el los las una por para con pero mi muy más como está ' +
    'nie się jest na że mam ale przez dla bir ve bu için ben ama çok',
)
/** Shorter texts say too little about their language. */
const FEWEST_WORDS = 8

/** Says when a text is empty, has no words, is in another language or has markup; null for ordinary Dutch. */
export function readLanguage(text: string, tokens: readonly Token[]): TextNote | null {
  if (text.trim() === '') return textNotes.empty
  const words = tokens.filter(({ word }) => !isNumber(word))
  if (words.length === 0) return textNotes.noWords
  if (isForeign(words)) return textNotes.otherLanguage
  return text.includes('<') && /<\/?[a-z][a-z0-9]*(\s[^<>]*)?>/i.test(text) ? textNotes.markup : null
}

/** Begins with a digit, of whatever script. */
function isNumber(word: string): boolean {
  const first = word.charCodeAt(0)
  return first < 0x80 ? first >= 0x30 && first <= 0x39 : /^\p{N}/u.test(word)
}

/** So many words tell enough about the language of a text. */
const MOST_WORDS = 150

/** More foreign small words than Dutch ones, or hardly any Dutch ones in a text of some length. */
function isForeign(words: readonly Token[]): boolean {
  if (words.length < FEWEST_WORDS) return false
  const sample = words.slice(0, MOST_WORDS)
  let ours = 0
  let theirs = 0
  let latin = 0
  for (const { word } of sample) {
    const first = word.charCodeAt(0)
    if (first < 0x250) latin++
    if (word.length > 8) continue
    if (dutch.has(word)) {
      ours++
      continue
    }
    const lower = word.toLowerCase()
    if (dutch.has(lower)) ours++
    else if (foreign.has(lower)) theirs++
  }
  return latin < sample.length / 2 || theirs > ours || ours < sample.length * 0.05
}

function wordsOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
