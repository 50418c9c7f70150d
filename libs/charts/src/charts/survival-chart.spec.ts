import { describe, expect, it } from '@jest/globals'
import type { TimeToMeasureCurveRow } from '@rode-draad/contract'
import { survivalChart } from './survival-chart.js'

function step(days: number, atRisk: number, share: number, over: Partial<TimeToMeasureCurveRow> = {}) {
  return {
    reading: 'in-force',
    days,
    atRisk,
    events: 1,
    censored: 0,
    share,
    lower: null,
    upper: null,
    ...over,
  }
}

const curve = [
  step(183, 22, 0.95, { lower: 0.7, upper: 0.99 }),
  step(800, 9, 0.79, { lower: 0.5, upper: 0.9, events: 0, censored: 4 }),
]

const spec = survivalChart(
  curve,
  { shortest: [step(100, 21, 0.9)], longest: [step(200, 22, 0.97)] },
  { width: 700 },
)
const layers = (spec as unknown as { layer: readonly { data: { values: readonly unknown[] } }[] }).layer

describe('survivalChart', () => {
  it('goes in steps from share 1 on day 0', () => {
    expect(spec).toMatchObject({
      layer: [
        {
          mark: { type: 'area', interpolate: 'step-after' },
          encoding: { y: { field: 'lower' }, y2: { field: 'upper' } },
        },
        { mark: { type: 'line', interpolate: 'step-after' } },
        {},
        {},
        {},
      ],
    })
    expect(layers[1]?.data.values[0]).toMatchObject({ days: 0, share: 1, line: 'schatting' })
  })

  it('calls the outer curves gevoeligheid and dashes them', () => {
    expect(spec).toMatchObject({
      layer: [
        {},
        {
          encoding: {
            strokeDash: {
              scale: {
                domain: ['schatting', 'gevoeligheid: kortste', 'gevoeligheid: langste'],
                range: [
                  [1, 0],
                  [6, 4],
                  [2, 3],
                ],
              },
            },
          },
        },
        {},
        {},
        {},
      ],
    })
    expect(JSON.stringify(spec)).not.toMatch(/betrouwbaarheid/)
  })

  it('gives only the estimate a band, and no band where the interval is unknown', () => {
    expect(layers[0]?.data.values).toHaveLength(3)
    const bare = survivalChart([step(10, 2, 0.5)], { shortest: [], longest: [] }, { width: 700 })
    expect(bare).toMatchObject({ layer: [{ data: { values: [{ days: 0 }] } }, {}, {}, {}, {}] })
  })

  it('writes the number in view under each whole year', () => {
    expect(layers[3]?.data.values).toEqual([
      { days: 0, atRisk: 22 },
      { days: 365, atRisk: 9 },
      { days: 730, atRisk: 9 },
    ])
  })
})
