import { describe, expect, it } from '@jest/globals'
import { withoutSpans } from './without-spans.js'

describe('withoutSpans', () => {
  const { text, toLonger } = withoutSpans('ab12cd345e', [
    { start: 2, end: 4 },
    { start: 6, end: 9 },
  ])

  it('puts one filler in the place of each span', () => expect(text).toBe('ab\ufffccd\ufffce'))

  it.each([
    [0, 0],
    [1, 1],
    [3, 4],
    [4, 5],
    [6, 9],
    [7, 10],
  ])('finds offset %i back at %i', (shorter, longer) => expect(toLonger(shorter)).toBe(longer))

  it('without spans changes nothing', () => expect(withoutSpans('ab', []).text).toBe('ab'))
})
