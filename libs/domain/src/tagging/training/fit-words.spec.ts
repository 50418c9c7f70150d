import { describe, expect, it } from '@jest/globals'
import { tokenize } from '../tokenize.js'
import { countWords } from './count-words.js'
import { fitWords, weighWords } from './fit-words.js'

const text = (words: string, happened: boolean | null, weight = 1) => ({
  words: countWords(tokenize(words)),
  happened: [happened],
  weight,
})
/** Half of them about something else, or every word would be in more than half of the texts. */
const others = Array.from({ length: 8 }, () => text('mooi weer vandaag', false))
const logitOf = (texts: readonly ReturnType<typeof text>[]) =>
  weighWords(fitWords([...texts, ...others], 1), [text('rolstoel kapot', null)])[0]?.[0] ?? 0

describe('fitWords', () => {
  it.each([
    ['most texts have it', [4, 1], true],
    ['most have it not', [1, 4], false],
  ] as const)('says more of a code where %s', (_, [yes, no], more) => {
    const given = (times: readonly [number, number]) =>
      logitOf([
        ...Array.from({ length: times[0] }, () => text('rolstoel kapot', true)),
        ...Array.from({ length: times[1] }, () => text('rolstoel kapot', false)),
      ])
    expect(given([yes, no]) > given([2, 2])).toBe(more)
  })

  it('a text of more weight counts for more', () => {
    const heavy = (yes: number, no: number) =>
      logitOf([
        ...Array.from({ length: 2 }, () => text('rolstoel kapot', true, yes)),
        ...Array.from({ length: 2 }, () => text('rolstoel kapot', false, no)),
      ])
    expect(heavy(4, 1)).toBeGreaterThan(heavy(1, 1))
    expect(heavy(1, 4)).toBeLessThan(heavy(1, 1))
  })

  it('learns nothing from a text where either answer is right', () => {
    const known = Array.from({ length: 3 }, () => text('rolstoel kapot', true))
    const open = Array.from({ length: 2 }, () => text('scootmobiel', null))
    const { weights, hashes } = fitWords([...known, ...open, ...others], 1)
    const column = hashes.indexOf(countWords(tokenize('scootmobiel')).hashes[0] ?? -1)
    expect(column).toBeGreaterThanOrEqual(0)
    expect(weights[0]?.[column]).toBe(0)
  })
})
