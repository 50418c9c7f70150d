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
    const bars = (spec as unknown as { data: { values: { from: number; at: number; until: number }[] } }).data
      .values
    expect(bars.map(({ from, until }) => [from, Math.round(100 * until) / 100])).toEqual([
      [2015, 2016],
      [2020, 2021],
    ])
    expect(bars[1]?.at).toBeCloseTo(2020.5, 2)
    expect(spec).toMatchObject({ layer: [{ mark: { type: 'rule' } }, { mark: { type: 'point' } }] })
  })

  it('shows whole years and keeps the order given', () => {
    expect(spec).toMatchObject({
      layer: [
        { encoding: { y: { sort: ['Eerste signaal', 'In werking'] } } },
        {
          encoding: {
            x: {
              scale: { domain: [2015, 2021] },
              axis: { values: [2015, 2016, 2017, 2018, 2019, 2020, 2021] },
            },
          },
        },
      ],
    })
    expect(timelineChart(points, [], { width: 320 })).toMatchObject({
      layer: [{ encoding: { x: { axis: { values: [2015, 2017, 2019, 2021] } } } }, {}],
    })
  })

  it('says the kind by colour and by shape', () => {
    const domain = ['signaal', 'maatregel']
    expect(spec).toMatchObject({
      layer: [{}, { encoding: { color: { scale: { domain } }, shape: { scale: { domain } } } }],
    })
  })
})
