import { describe, expect, it } from '@jest/globals'
import { CommandError } from '../command-error.js'
import { parseCsv } from './csv-table.js'
import { farrington } from './farrington.js'

/** Years of 4 rows; 4, 6 and 8 in the season of row 13, which has 30. */
const counts = [4, 9, 9, 9, 6, 9, 9, 9, 8, 9, 9, 9, 30]
const months = counts.map(
  (_, i) => `20${String(20 + Math.floor(i / 12))}-${String((i % 12) + 1).padStart(2, '0')}-01`,
)
const table = (fields: (count: number, i: number) => string, header = 'index,date,count') =>
  parseCsv([header, ...counts.map(fields)].join('\n'))
const byRow = table((count, i) => `${i + 1},,${count}`)

const control = { range: [12, 13], b: 3, w: 0, freq: 4, trend: false, reweight: false, fitFun: 'of R' }
const run = (change: object = {}) => ({ runs: [{ run: 'one', control: { ...control, ...change } }] })

interface Results {
  runs: { run: string; control: Record<string, unknown>; k: number[]; [key: string]: unknown }[]
}
const first = (...input: Parameters<typeof farrington>) => (farrington(...input) as Results).runs[0]

describe('farrington', () => {
  it('gives arrays by row number from 1, and null where there is no past', () => {
    const result = first(byRow, run())
    expect(result).toMatchObject({ run: 'one', k: [12, 13], observed: [9, 30], alarm: [null, true] })
    expect(result).toMatchObject({ trend: [null, false], trend_coef: [null, null], phi: [null, 1] })
    expect((result?.['expected'] as number[])[1]).toBeCloseTo(6, 5)
    expect(result?.control).toMatchObject({ fitFun: 'of R', alpha: 0.05, epochAsDate: false })
  })

  it('says that there is a trend where it stays', () => {
    const falling = parseCsv('index,date,count\n1,,32\n2,,16\n3,,8\n4,,4\n5,,2')
    const result = first(falling, run({ freq: 1, trend: true, b: 4, range: [5, 5] }))
    expect(result?.['trend']).toEqual([true])
    expect((result?.['trend_coef'] as number[])[0]).toBeCloseTo(-Math.LN2, 9)
  })

  it('leaves w rows out when pastWeeksNotIncluded is null', () => {
    const of = (pastWeeksNotIncluded: number | null) =>
      first(byRow, run({ b: 1, w: 1, range: [13, 13], pastWeeksNotIncluded }))?.['expected']
    expect(of(null)).toEqual(of(1))
    expect(of(null)).not.toEqual(of(0))
  })

  it('takes calendar from all runs, and from a run before that', () => {
    const monthly = table((count, i) => `${i + 1},${months[i]},${count}`)
    const { freq: _freq, ...rest } = control
    const runs = [{ run: 'one', control: { ...rest, b: 1, w: 1 } }]
    expect(first(monthly, { freq: 12, epochAsDate: true, runs })?.control).toMatchObject({
      freq: 12,
      epochAsDate: true,
    })
    expect(first(byRow, { freq: 12, ...run() })?.control).toMatchObject({ freq: 4 })
  })

  it('counts per head of the population', () => {
    const perHead = table(
      (count, i) => `${i + 1},,${count},${i === 12 ? 200 : 100}`,
      'index,date,count,population',
    )
    const result = first(perHead, run({ populationOffset: true, range: [13, 13] }))
    expect((result?.['expected'] as number[])[0]).toBeCloseTo(12, 5)
  })

  it.each<[string, Parameters<typeof farrington>]>([
    ['count: hier hoort een geheel getal', [table((_, i) => `${i + 1},,-1`), run()]],
    ['date', [parseCsv('index,count\n1,2'), run()]],
    ['population', [byRow, run({ populationOffset: true })]],
    [
      'population: hier hoort',
      [table((c, i) => `${i},,${c},0`, 'index,date,count,population'), run({ populationOffset: true })],
    ],
    ['range: 12 tot en met 14', [byRow, run({ range: [12, 14] })]],
    ['runs.0.control.alpha', [byRow, run({ alpha: 2 })]],
    ['runs.0.control.b', [byRow, run({ b: '5' })]],
    ['runs', [byRow, {}]],
  ])('names %s when it cannot be used', (name, input) => {
    expect(() => farrington(...input)).toThrow(CommandError)
    expect(() => farrington(...input)).toThrow(name)
  })
})
