import { describe, expect, it } from '@jest/globals'
import { stepsChart } from './steps-chart.js'

const steps = [
  { step: 'Uitgebracht', count: 18, neutral: false },
  { step: 'Alleen een programma', count: 2, neutral: true },
]

describe('stepsChart', () => {
  it('keeps the order given, on a scale up to all', () => {
    expect(stepsChart(steps, 18, { width: 700 })).toMatchObject({
      data: { values: steps },
      layer: [
        {
          encoding: {
            y: { sort: ['Uitgebracht', 'Alleen een programma'] },
            x: { scale: { domain: [0, 18] } },
            color: { condition: { test: 'datum.neutral' } },
          },
        },
        { mark: { type: 'text' } },
      ],
    })
  })

  it('has a scale for nothing at all', () => {
    expect(stepsChart([], 0, { width: 320 })).toMatchObject({
      layer: [{ encoding: { x: { scale: { domain: [0, 1] } } } }, {}],
    })
  })
})
