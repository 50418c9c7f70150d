import { describe, expect, it } from '@jest/globals'
import { patternSignalsChart } from './pattern-signals-chart.js'

const row = (period: string, signals: number | null) => ({
  ...{ pattern: 'p', period, signals, suppressed: signals === null },
})
const kinds = ['signaal', 'besluit', 'in werking']
const marks = [
  { kind: 'besluit', used: '2020-07-01' },
  { kind: 'in werking', used: '2018-01-01' },
]
type Layer = { data: { values: Record<string, unknown>[] } }
const layersOf = (rows: readonly ReturnType<typeof row>[], width = 700) =>
  (patternSignalsChart(rows, marks, { kinds, size: { width } }) as unknown as { layer: Layer[] }).layer.map(
    ({ data }) => data.values,
  )

describe('patternSignalsChart', () => {
  it('has a bar for each shown quarter, zeros too, and a cross for each hidden one', () => {
    const [bars = [], crosses = []] = layersOf([row('2020-Q1', 10), row('2020-Q2', null), row('2020-Q3', 0)])
    expect(bars.map(({ from, signals }) => [from, signals])).toEqual([
      [2020, 10],
      [2020.5, 0],
    ])
    expect(crosses.map(({ from }) => from)).toEqual([2020.25])
    expect(patternSignalsChart([], [], { kinds, size: { width: 700 } })).toMatchObject({
      layer: [{ encoding: { y2: { datum: 0 } } }, {}, {}, {}],
    })
  })

  it('leaves out what has no quarter, and what was decided outside the quarters', () => {
    const [bars = [], , , lines = []] = layersOf([row('2020-Q1', 10), row('2020', 15)])
    expect(bars).toHaveLength(1)
    expect(lines.map(({ kind }) => kind)).toEqual(['besluit'])
    expect(Number(lines[0]?.['at'])).toBeCloseTo(2020.5, 2)
  })

  it('shows whole years, fewer of them where it is narrow, and stands without rows', () => {
    const rows = [row('2015-Q3', 10), row('2021-Q1', 10)]
    const axisAt = (width: number) => patternSignalsChart(rows, [], { kinds, size: { width } })
    expect(axisAt(700)).toMatchObject({
      layer: [{ encoding: { x: { scale: { domain: [2015, 2022] } } } }, {}, {}, {}],
    })
    expect(axisAt(320)).toMatchObject({
      layer: [{ encoding: { x: { axis: { values: [2015, 2017, 2019, 2021] } } } }, {}, {}, {}],
    })
    expect(layersOf([])[0]).toEqual([])
  })
})
