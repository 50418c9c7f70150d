import { ownText } from '../../own-text.js'

/** The symbol of what no evidence was ever learned of. */
export const unknownSymbol = 0

/** A short string of these letters is its own number, six bits a letter, below zero; nothing is kept of it. */
const longestPacked = 5
const [firstLetter, lastLetter, apostrophe, hyphen] = [97, 122, 39, 45]
const bitsOf = { apostrophe: 27, hyphen: 28 }

/** @returns a symbol below zero; 0 for what does not fit */
function pack(text: string, from: number, end: number): number {
  if (end - from > longestPacked) return 0
  let packed = 0
  for (let at = from; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code >= firstLetter && code <= lastLetter) packed = (packed << 6) | (code - firstLetter + 1)
    else if (code === apostrophe) packed = (packed << 6) | bitsOf.apostrophe
    else if (code === hyphen) packed = (packed << 6) | bitsOf.hyphen
    else return 0
  }
  return -packed
}

function unpack(symbol: number): string {
  let text = ''
  for (let left = -symbol; left > 0; left >>>= 6) {
    const bits = left & 63
    const code =
      bits === bitsOf.apostrophe ? apostrophe : bits === bitsOf.hyphen ? hyphen : firstLetter + bits - 1
    text = String.fromCharCode(code) + text
  }
  return text
}

const symbols = new Map<string, number>()
const texts = ['?']
let learning = false

/** A string as a number, the same for the same string: for classes, forms and what was learned. */
export function symbolOf(text: string): number {
  const packed = pack(text, 0, text.length)
  if (packed !== 0) return packed
  let symbol = symbols.get(text)
  if (symbol === undefined) {
    symbol = texts.length
    const own = ownText(text)
    texts.push(own)
    symbols.set(own, symbol)
  }
  return symbol
}

/** The same of a part of a string. */
export function symbolOfPart(text: string, from: number, end: number): number {
  const packed = pack(text, from, end)
  return packed === 0 ? symbolOf(text.slice(from, end)) : packed
}

/** The same of a few strings, by those strings. */
export const symbolsOf = <Text extends string>(...names: readonly Text[]): Readonly<Record<Text, number>> =>
  Object.fromEntries(names.map((name) => [name, symbolOf(name)])) as Record<Text, number>

/** What a symbol stands for. */
export const textOfSymbol = (symbol: number): string => (symbol < 0 ? unpack(symbol) : (texts[symbol] ?? ''))

/**
 * The symbol of a word of somebody's text. Long words that nothing was learned of are not kept: they are all
 * unknownSymbol, but while weights are learned.
 */
export function symbolOfWord(word: string): number {
  const packed = pack(word, 0, word.length)
  if (packed !== 0) return packed
  return learning ? symbolOf(word) : (symbols.get(word) ?? unknownSymbol)
}

/** The symbol of a few letters of a word, from one place to another. */
export function symbolOfLetters(word: string, from: number, end: number): number {
  const packed = pack(word, from, end)
  return packed === 0 ? symbolOfWord(word.slice(from, end)) : packed
}

/** For tools that learn weights: from here on every word has a symbol of its own. */
export function keepEveryWord(): void {
  learning = true
}

export const noSymbol = symbolOf('')

const joined = new Map<number, Map<number, number>>()

/** The symbol of two texts together. */
export function joinSymbols(first: number, second: number): number {
  if (second === noSymbol) return first
  if (first === noSymbol) return second
  let seconds = joined.get(first)
  if (seconds === undefined) joined.set(first, (seconds = new Map()))
  let both = seconds.get(second)
  if (both === undefined) seconds.set(second, (both = symbolOf(textOfSymbol(first) + textOfSymbol(second))))
  return both
}
