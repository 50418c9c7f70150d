import { expect, it } from '@jest/globals'
import { tellingWords } from './telling-words.js'

it.each([
  ['De rolstoel en de traplift van [NAAM 1].', ['rolstoel', 'traplift', 'van']],
  ['zorg Zorg zorg één', ['zorg', 'Zorg', 'één']],
  ['[NAAM 1] [BSN], …', []],
  ['[ROLSTOEL] van [NAAM 1]', ['ROLSTOEL', 'van']],
  ['', []],
])('of %j are %j', (text, expected) => {
  expect(tellingWords(text, 3)).toEqual(expected)
})
