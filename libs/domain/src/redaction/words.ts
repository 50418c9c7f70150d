/** One word of a text, as the recognisers of names and places see it. */
export interface Word {
  readonly text: string
  /** Small letters without diacritics: "Yıldız" reads "yildiz". */
  readonly folded: string
  readonly start: number
  readonly end: number
  /** What stands between the word before and this one; '' at the start of the text. */
  readonly gap: string
  /** One capital letter or a few with points: "J.", "A.M.", "Th." */
  readonly initials: boolean
  /** Begins with a capital and is not written in capitals throughout. */
  readonly capital: boolean
  /** Two letters or more, all capitals. */
  readonly allCapitals: boolean
  readonly startsSentence: boolean
}

const word =
  /(?:(?:\p{Lu}|Th|Ch|Ph|Chr|Joh|Fr|IJ)\.(?!\p{Ll}))+|(?:\p{L}\.){2,}|'[tsdn](?!\p{L})|[\p{L}\p{M}]+(?:['-][\p{L}\p{M}]+)*/gu
const special: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  đ: 'd',
  ð: 'd',
  œ: 'oe',
}

/** Small letters, diacritics off. */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (/^[a-z' .-]*$/.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıłøßæđðœ]/g, (letter) => special[letter] ?? letter)
}

/** The words of a text in order; [] for none. */
export function splitWords(text: string): Word[] {
  const words: Word[] = []
  let end = 0
  for (const match of text.matchAll(word)) {
    const [value] = match
    const gap = text.slice(end, match.index)
    // Not the last letter of a number plate or code: "AB-123-C."
    const initials = value.endsWith('.') && !/\d-?$/.test(gap)
    const allCapitals =
      !initials && value.length > 1 && value === value.toUpperCase() && value !== value.toLowerCase()
    end = match.index + value.length
    words.push({
      text: value,
      folded: fold(value),
      start: match.index,
      end,
      gap,
      initials,
      allCapitals,
      capital: !initials && !allCapitals && /^(?:[dl]')?\p{Lu}/u.test(value),
      startsSentence:
        words.length === 0 || (gap !== ' ' && (/[.!?:\n"“”•*\ufffc]/.test(gap) || /(?:^|\s)-\s$/.test(gap))),
    })
  }
  return words
}
