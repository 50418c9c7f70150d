import { expect, it } from '@jest/globals'
import { columnName } from './column-name.js'

it.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16383, 'XFD'],
])('column %d is %s', (index, name) => expect(columnName(index)).toBe(name))
