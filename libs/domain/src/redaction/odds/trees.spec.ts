import { expect, it } from '@jest/globals'
import { Trees } from './trees.js'

const trees = new Trees({ trees: '0<5 -1000 1<-3 2000 2<7 300 40;1<0 0<9 100 200 50' })

it.each([
  [
    [4, 0, 0],
    [-1000, 50],
  ],
  [
    [5, -4, 0],
    [2000, 100],
  ],
  [
    [9, -4, 0],
    [2000, 200],
  ],
  [
    [5, -3, 6],
    [300, 100],
  ],
  [
    [5, 0, 7],
    [40, 50],
  ],
])('of %j the trees say %j, in ten-thousandths', (numbers, said) => {
  const [one = 0, other = 0] = said
  expect(trees.oddsOf(Int16Array.from(numbers))).toBe((one + other) / 100)
})

it('one leaf says the same of all', () => {
  expect(new Trees({ trees: '-25' }).oddsOf(new Int16Array(0))).toBe(-0.25)
})
