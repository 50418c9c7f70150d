/** What one UTF-16 code unit (or a pair of them) can be in a word. */
export const characterClass = { other: 0, letter: 1, mark: 2, digit: 3 } as const
export type CharacterClass = (typeof characterClass)[keyof typeof characterClass]

const LAST_IN_TABLE = 0x17f
const table = Uint8Array.from({ length: LAST_IN_TABLE + 1 }, (_, code) => classify(String.fromCharCode(code)))

/** Class of the character at this place, and how many code units it takes. */
export function classAt(text: string, at: number): CharacterClass {
  const code = text.charCodeAt(at)
  if (code <= LAST_IN_TABLE) return table[code] as CharacterClass
  return classify(String.fromCodePoint(text.codePointAt(at) ?? 0))
}

/** 2 for a character outside the basic plane, else 1. */
export function widthAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 0xd800 || code > 0xdbff) return 1
  const next = text.charCodeAt(at + 1)
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1
}

function classify(character: string): CharacterClass {
  if (/\p{L}/u.test(character)) return characterClass.letter
  if (/\p{M}/u.test(character)) return characterClass.mark
  return /\p{N}/u.test(character) ? characterClass.digit : characterClass.other
}
