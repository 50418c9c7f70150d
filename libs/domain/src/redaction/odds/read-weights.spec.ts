import { describe, expect, it } from '@jest/globals'
import { readWeights, takeWeights } from './read-weights.js'
import { noSymbol, symbolOf } from './symbols.js'

const piece = (aspect: string, value: string, second: string, hundredths: number): number[] => [
  symbolOf(aspect),
  symbolOf(value),
  symbolOf(second),
  hundredths,
]

describe('readWeights', () => {
  it.each<[string, number[][]]>([
    ['', []],
    ['KF|sure|C=1.2', [piece('KF', 'sure', 'C', 120)]],
    ['L|edge =-0.35;*|=7', [piece('L', 'edge ', '', -35), [symbolOf('*'), noSymbol, noSymbol, 700]]],
    ['a long aspect|kwetsbaarheid|zó=-12.05', [piece('a long aspect', 'kwetsbaarheid', 'zó', -1205)]],
    ['G|;|C=0.1;G|=|s=-2', [piece('G', ';', 'C', 10), piece('G', '=', 's', -200)]],
    ['G|1;2|x=0.01', [piece('G', '1;2', 'x', 1)]],
  ])('%j', (weights, pieces) => {
    expect([...readWeights(weights)]).toEqual(pieces.flat())
  })

  it('reads more than it made room for', () => {
    const many = Array.from({ length: 1000 }, (_, at) => `A|v${at}|=${at}.5`)
    const numbers = readWeights(many.join(';'))
    expect(numbers).toHaveLength(4000)
    expect([...numbers.subarray(3996)]).toEqual(piece('A', 'v999', '', 99950))
  })

  it.each(['A|b=0.125', 'A|b', 'A|b=1;C|d'])('refuses %j', (weights) => {
    expect(() => readWeights(weights)).toThrow(RangeError)
  })
})

describe('takeWeights', () => {
  it('leaves nothing behind', () => {
    const file = { weights: 'A|b=1' }
    expect(takeWeights(file)).toBe('A|b=1')
    expect(file.weights).toBe('')
  })
})
