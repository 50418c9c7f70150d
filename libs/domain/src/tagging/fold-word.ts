import { stemmer } from '@orama/stemmers/dutch'

const SHORTEST_STEMMED = 4
const LONGEST_STEMMED = 60

/** Lower case without accents: `Cliënt` and `client` are one word. */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
}

/**
 * Dutch stem of a folded word; words of 3 letters or fewer stay as they are.
 * @source Snowball Dutch stemmer, snowballstem.org/algorithms/dutch/stemmer.html
 */
export function stemWord(folded: string): string {
  if (folded.length < SHORTEST_STEMMED || folded.length > LONGEST_STEMMED) return folded
  return stemmer(folded)
}
