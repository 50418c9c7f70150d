import { expect, it } from '@jest/globals'
import { csvText } from './csv-text.js'

it('writes what statistical programs read', () => {
  expect(
    csvText(
      ['a', 'b'],
      [
        [1.5, true],
        [null, false],
        ['x, "y"', 'two\nlines'],
      ],
    ),
  ).toBe('a,b\r\n1.5,1\r\n,0\r\n"x, ""y""","two\nlines"\r\n')
  expect(csvText(['a'], [])).toBe('a\r\n')
})

it.each([
  ['=1+1', "'=1+1"],
  ['@x', "'@x"],
  ['-x', "'-x"],
  ['2019-05', '2019-05'],
])('takes away that %s is a formula', (text, written) => {
  expect(csvText(['a'], [[text]])).toBe(`a\r\n${written}\r\n`)
})

it('leaves numbers below zero alone', () => {
  expect(csvText(['a'], [[-1]])).toBe('a\r\n-1\r\n')
})
