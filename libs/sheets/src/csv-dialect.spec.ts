import { describe, expect, it } from '@jest/globals'
import { csvDialect } from './csv-dialect.js'

describe('what stands between the cells', () => {
  it.each([
    ['a;b,c;d\n', ';', 0],
    ['a,b\n1;2;3', ',', 0],
    ['a\tb\n', '\t', 0],
    ['one\n', ';', 0],
    ['', ';', 0],
    ['"a,b,c";d\r\n', ';', 0],
    ['"two\nlines, x",y\n', ',', 0],
    ['sep=,\r\na;b;c\n', ',', 7],
  ])('%j is %j, after %i characters', (beginning, separator, skip) => {
    expect(csvDialect(beginning)).toEqual({ separator, skip })
  })
})
