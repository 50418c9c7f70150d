import { describe, expect, it } from '@jest/globals'
import { timelineChart } from './timeline-chart.js'

const points = [
  { label: 'Eerste signaal', kind: 'signaal', earliest: null, latest: '2015-12-31', used: '2015-12-31' },
  {
    label: 'In werking',
    kind: 'maatregel',
    earliest: '2020-01-01',
    latest: '2020-12-31',
    used: '2020-07-01',
  },
]
const spec = timelineChart(points, ['signaal', 'maatregel'], { width: 700 })

describe('timelineChart', () => {
  it('has a bar over the days it may have been, open to the left without a lower bound', () => {
    expect(spec).toMatchObject({
      data: {
        values: [
          { from: '2015-01-01', latest: '2015-12-31' },
          { from: '2020-01-01', latest: '2020-12-31' },
        ],
      },
      layer: [{ mark: { type: 'rule' } }, { mark: { type: 'point' }, encoding: { x: { field: 'used' } } }],
    })
  })

  it('shows whole years and keeps the order given', () => {
    expect(spec).toMatchObject({
      layer: [
        { encoding: { y: { sort: ['Eerste signaal', 'In werking'] } } },
        { encoding: { x: { scale: { type: 'utc', domain: [{ year: 2015 }, { year: 2021 }] } } } },
      ],
    })
  })

  it('says the kind by colour and by shape', () => {
    const domain = ['signaal', 'maatregel']
    expect(spec).toMatchObject({
      layer: [{}, { encoding: { color: { scale: { domain } }, shape: { scale: { domain } } } }],
    })
  })
})
