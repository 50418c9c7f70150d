import { expect, it } from '@jest/globals'
import { confusionPairs, type GivenCodes } from './confusion-pairs.js'

const text = (core: string, given: string, acceptable = ''): GivenCodes<string> => ({
  core: [...core],
  given: [...given],
  acceptable: [...acceptable],
})

it.each([
  ['nothing is confused', [text('ab', 'ab'), text('a', 'a')], []],
  ['it happened once only', [text('a', 'b')], []],
  ['what was given is acceptable', [text('a', 'b', 'b'), text('a', 'b', 'b')], []],
  ['nothing was missed beside it', [text('a', 'ab'), text('a', 'ab')], []],
  [
    'one stands in the place of another twice',
    [text('ac', 'bc'), text('a', 'b')],
    [{ missed: 'a', given: 'b', texts: 2 }],
  ],
])('gives what stands in whose place when %s', (_when, texts, pairs) => {
  expect(confusionPairs(texts)).toEqual(pairs)
})

it('puts the most frequent first', () => {
  const texts = [text('a', 'b'), text('a', 'b'), text('c', 'd'), text('c', 'd'), text('c', 'd')]
  expect(confusionPairs(texts).map(({ missed }) => missed)).toEqual(['c', 'a'])
})

it('keeps to twelve pairs', () => {
  const texts = Array.from({ length: 2 }, () => text('abcd', 'wxyz'))
  expect(confusionPairs(texts)).toHaveLength(12)
})
