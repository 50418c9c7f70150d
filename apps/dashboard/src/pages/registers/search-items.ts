import type { RegisterItem } from './registers-api.js'

/** Small letters without accents, so that 'clientondersteuning' finds 'Cliëntondersteuning'. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Rows in which every word stands, in the title, the code or according to whom, and that stand so; '' and null: all. */
export function searchItems(
  items: readonly RegisterItem[],
  words: string,
  state: string | null,
): readonly RegisterItem[] {
  const wanted = plain(words)
    .split(/\s+/)
    .filter((word) => word !== '')
  return items.filter((item) => {
    if (state !== null && item.state !== state) return false
    const text = plain([item.title, item.code, item.accordingTo ?? ''].join(' '))
    return wanted.every((word) => text.includes(word))
  })
}

/** The states that occur, in the order of first mention. */
export function statesIn(items: readonly RegisterItem[]): readonly string[] {
  return [...new Set(items.flatMap(({ state }) => (state === null ? [] : [state])))]
}
