import { describe, expect, it } from '@jest/globals'
import { inks, thinned } from './chart-style.js'

describe('thinned', () => {
  it.each([
    [['a', 'b', 'c'], 3, ['a', 'b', 'c']],
    [['a', 'b', 'c', 'd', 'e'], 2, ['b', 'e']],
    [['a', 'b', 'c', 'd', 'e'], 1, ['e']],
    [[], 4, []],
  ])('keeps of %p at most %d, the last among them', (labels, most, kept) => {
    expect(thinned(labels, most)).toEqual(kept)
  })
})

describe('inks', () => {
  it.each(['thread', 'blue', 'ochre', 'green', 'text', 'quiet'] as const)(
    '%s stands out on white',
    (name) => {
      expect(contrastWithWhite(inks[name])).toBeGreaterThanOrEqual(4.5)
    },
  )
})

/** @source WCAG 2.2, relative luminance */
function contrastWithWhite(ink: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(ink.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}
