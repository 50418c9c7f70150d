import { describe, expect, it } from '@jest/globals'
import { treeknormChart } from './treeknorm-chart.js'

describe('treeknormChart', () => {
  it('draws lines within one series of one zorgprofiel only', () => {
    expect(treeknormChart([], { width: 600 })).toMatchObject({
      layer: [
        {
          mark: { type: 'line' },
          encoding: { color: { field: 'zorgprofiel' }, detail: [{ field: 'series', type: 'nominal' }] },
        },
        { mark: { type: 'point' }, encoding: { shape: { field: 'zorgprofiel' } } },
      ],
    })
  })
})
