const rules: readonly (readonly [RegExp, string])[] = [
  [/sch(?=e?$)|sj/g, 's'],
  [/ch|gh/g, 'g'],
  [/ck|c|q/g, 'k'],
  [/ph/g, 'f'],
  [/th|dt/g, 't'],
  [/x/g, 'ks'],
  [/au|ouw|auw/g, 'ou'],
  [/ij|ei|y|ie|ii/g, 'i'],
  [/v/g, 'f'],
  [/z/g, 's'],
  [/d/g, 't'],
  [/b$/g, 'p'],
  [/uw|w/g, 'w'],
  [/(.)\1+/g, '$1'],
  [/(?<=..)e[nr]?$/g, 'e'],
]

/**
 * A word as it sounds, roughly, so that what is written as it sounds meets its right spelling: "agtergrond", "leesd",
 * "zorgboerdery".
 * @param folded small letters without diacritics
 */
export function soundOf(folded: string): string {
  return rules.reduce((sound, [pattern, replacement]) => sound.replace(pattern, replacement), folded)
}
