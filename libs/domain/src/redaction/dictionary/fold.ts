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

/** Small letters, diacritics off: "Yıldız" reads "yildiz". */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (/^[a-z' .-]*$/.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ıłøßæđðœ]/g, (letter) => special[letter] ?? letter)
}
