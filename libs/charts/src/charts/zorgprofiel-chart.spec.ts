import { describe, expect, it } from '@jest/globals'
import type { ZorgprofielRow } from '@rode-draad/contract'
import { zorgprofielChart } from './zorgprofiel-chart.js'

function row(over: Partial<ZorgprofielRow>): ZorgprofielRow {
  return {
    year: 2019,
    zorgprofiel: 'VG7',
    personsWithIndication: 15325,
    indicationDate: '2019-11',
    personsStaying: 13545,
    stayingDate: '2019-11',
    personsAtHome: 1780,
    remark: null,
    source: 'Kamervragen',
    ...over,
  }
}

describe('zorgprofielChart', () => {
  it('stacks staying and care at home, never "a shortage"', () => {
    expect(zorgprofielChart([row({})], { width: 320 })).toMatchObject({
      data: {
        values: [
          { year: '2019', part: 'verblijft in een instelling', persons: 13545 },
          { year: '2019', part: 'Wlz-zorg thuis', persons: 1780 },
        ],
      },
    })
  })

  it('marks a year whose two dates differ', () => {
    const rows = [row({}), row({ year: 2020, indicationDate: '2020-11', stayingDate: '2020-10-01' })]
    expect(zorgprofielChart(rows, { width: 320 })).toMatchObject({
      spec: { encoding: { x: { scale: { domain: ['2019', '2020*'] } } } },
    })
  })

  it('has no bar for a year with an unknown part', () => {
    expect(zorgprofielChart([row({ personsAtHome: null })], { width: 320 })).toMatchObject({
      data: { values: [] },
    })
  })
})
