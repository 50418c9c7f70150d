/** What a UTF-16 unit is to the reader of words: 0 anything else. */
export const charKind = { other: 0, small: 1, capital: 2, digit: 3, mark: 4, caseless: 5 } as const

function kindOf(unit: string): number {
  if (/\p{Ll}/u.test(unit)) return charKind.small
  if (/[\p{Lu}\p{Lt}]/u.test(unit)) return charKind.capital
  if (/[0-9]/.test(unit)) return charKind.digit
  if (/\p{M}/u.test(unit)) return charKind.mark
  return /\p{L}/u.test(unit) ? charKind.caseless : charKind.other
}

const kinds = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  code < 0x590 ? kindOf(String.fromCharCode(code)) : 0xff,
)

/** Kind of the unit with this code; a half of a surrogate pair is 'other'. */
export function kindOfCode(code: number): number {
  const known = kinds[code] ?? charKind.other
  if (known !== 0xff) return known
  return (kinds[code] = kindOf(String.fromCharCode(code)))
}

/** Letters and marks: what a word is made of. */
export function isLetterCode(code: number): boolean {
  const kind = kindOfCode(code)
  return kind === charKind.small || kind === charKind.capital || kind >= charKind.mark
}
