import { allMatches } from './reading/match-at.js'

/**
 * The text as recognisers read it: composed letters, plain spaces, hyphens, apostrophes and digits, and no
 * invisible characters, so that a name or a number cannot hide behind its encoding. Also what a wrong encoding made of a
 * letter: "Ã«" is read as "ë", and a letter that was lost as an "e", which it mostly was.
 */
export interface ReadingView {
  readonly text: string
  /** @param index offset in the view, 0 to its length @returns the offset in the original text */
  toOriginal(index: number): number
}

/** Of no width, and control characters but tabs and line ends. */
const invisible = /[\0-\x08\x0e-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/
const mark = /\p{M}/u
/** UTF-8 that was read as Windows-1252: "Zo\u00c3\u00ab". */
const misread = /[\u00c2\u00c3][\u00a0-\u00bf]/
const cluster = /[\u00c2\u00c3][\u00a0-\u00bf]|[\s\S]\p{M}+|[\s\S]/gu
/** Of letters beyond ASCII in Windows-1252, as typographers use them; other programs read them as control characters. */
const typeset = new Map([
  ['\x91', "'"],
  ['\x92', "'"],
  ['\x93', '"'],
  ['\x94', '"'],
  ['\x96', '-'],
  ['\x97', '-'],
])

/** What plain() replaces, and more: signs of typesetting, and an o beside a digit. */
const notPlain =
  /[\t\v\f\ufffd`\u00a0\u00b4\u00b7\u02bc\u0660-\u0669\u06f0-\u06f9\u2000-\u3000\uff01-\uff5e]|[oO]\d|\d[ .-]{0,3}[oO]/

/** Replaces characters one for one, so that offsets stay what they were. */
function plain(text: string): string {
  if (!notPlain.test(text)) return text
  return (
    text
      .replace(/[\t\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
      .replace(/[\v\f\u2028\u2029]/g, '\n')
      .replace(/(?<=\p{L})\ufffd|\ufffd(?=\p{L}|\ufffd\p{L})/gu, 'e')
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .replace(/[\u2018\u2019\u201b\u02bc\u00b4`]/g, "'")
      .replace(/\u2024/g, '.')
      // "o6 53 90", "54 o7 28": the letter for the digit
      .replace(/(?<![\p{L}\d])[oO](?=\d(?:[ .-]{0,3}\d){5})|(?<=\d[ .-]{0,3})[oO](?=\d)/gu, '0')
      .replace(/(?<=\d)[\u00b7\u2219](?=\d)/g, '-')
      .replace(/[\uff01-\uff5e]/g, (unit) => String.fromCharCode(unit.charCodeAt(0) - 0xfee0))
      .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (unit) => String(unit.charCodeAt(0) & 0xf))
  )
}

/** What a character with its marks is read as; '' for what is not seen. */
function readAs(cluster: string): string {
  const known = typeset.get(cluster)
  if (known !== undefined) return known
  if (invisible.test(cluster)) return ''
  if (!misread.test(cluster)) return cluster.normalize('NFC')
  return String.fromCharCode(cluster.charCodeAt(1) + (cluster.startsWith('\u00c3') ? 0x40 : 0))
}

export function readingView(original: string): ReadingView {
  if (!invisible.test(original) && !mark.test(original) && !misread.test(original)) {
    return { text: plain(original), toOriginal: (index) => index }
  }
  const offsets: number[] = []
  const pieces: string[] = []
  for (const match of allMatches(original, cluster)) {
    const composed = readAs(match[0])
    if (composed === '') continue
    pieces.push(composed)
    // What does not compose keeps each its own place: "]" with an accent behind it
    const isSame = composed === match[0]
    for (let unit = 0; unit < composed.length; unit++) offsets.push(match.index + (isSame ? unit : 0))
  }
  offsets.push(original.length)
  return { text: plain(pieces.join('')), toOriginal: (index) => offsets[index] ?? original.length }
}
