import { describe, expect, it } from '@jest/globals'
import { incidenceChart, mostIncidenceLines } from './incidence-chart.js'

const point = (group: string, days: number, share: number) => ({ group, days, share })

describe('incidenceChart', () => {
  const spec = incidenceChart(
    [point('herkend', 0, 0.1), point('herkend', 400, 0.5), point('in werking', 800, 0.2)],
    'bereikt',
    { width: 700 },
  )

  it('starts every line at nothing on day 0, in steps', () => {
    expect(spec).toMatchObject({
      data: {
        values: [
          point('herkend', 0, 0),
          point('herkend', 0, 0.1),
          point('herkend', 400, 0.5),
          point('in werking', 0, 0),
          point('in werking', 800, 0.2),
        ],
      },
      mark: { type: 'line', interpolate: 'step-after' },
    })
  })

  it('has whole years under it, up to the last day', () => {
    expect(spec).toMatchObject({
      encoding: { x: { scale: { domain: [0, 800] }, axis: { values: [0, 365, 730] } } },
    })
  })

  it('tells lines apart by colour and dash, and draws no more than that', () => {
    const many = Array.from({ length: mostIncidenceLines + 1 }, (_, index) => point(`g${index}`, 1, 0.5))
    const domain = many.slice(0, mostIncidenceLines).map(({ group }) => group)
    expect(incidenceChart(many, 'x', { width: 300 })).toMatchObject({
      encoding: { color: { scale: { domain } }, strokeDash: { scale: { domain } } },
    })
  })

  it('has an axis of a year for nothing at all', () => {
    expect(incidenceChart([], 'x', { width: 300 })).toMatchObject({
      data: { values: [] },
      encoding: { x: { scale: { domain: [0, 365] } } },
    })
  })
})
