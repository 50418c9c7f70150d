import { describe, expect, it } from '@jest/globals'
import { csvCell } from './quarantine-csv.js'

describe('a cell of a download', () => {
  it.each([
    ['gewoon', 'gewoon'],
    ['', ''],
    ['een; twee', '"een; twee"'],
    ['zegt "nee"', '"zegt ""nee"""'],
    ['regel\nregel', '"regel\nregel"'],
    ['=1+1', `"'=1+1"`],
    ['+31 6', `"'+31 6"`],
    ['-x', `"'-x"`],
    ['@SOM(A1)', `"'@SOM(A1)"`],
    ['  =1', `"'  =1"`],
    ['\t=1', `"'\t=1"`],
    ['＝1', `"'＝1"`],
    ['a=1', 'a=1'],
  ])('%j is written as %j', (text, expected) => {
    expect(csvCell(text)).toBe(expected)
  })
})
