import { describe, expect, it } from '@jest/globals'
import type { WachtlijstRow } from '@rode-draad/contract'
import { wachtstatusChart } from './wachtstatus-chart.js'

function row(withWlzCare: boolean | null, persons: number | null): WachtlijstRow {
  return {
    referenceDate: '2021-02-01',
    zorgprofiel: 'VG7',
    definition: 'from-2021-02',
    waitingStatus: 'actief plaatsen',
    waitingTime: 'totaal',
    withWlzCare,
    persons,
    series: 'e',
    remark: null,
    source: 'Kamervragen',
  }
}

describe('wachtstatusChart', () => {
  it('tells with and without Wlz care apart, and names only what is there', () => {
    expect(wachtstatusChart([row(true, 19), row(false, 25)], { width: 600 })).toMatchObject({
      encoding: {
        color: { scale: { domain: ['krijgt al Wlz-zorg thuis', 'krijgt nog geen Wlz-zorg thuis'] } },
      },
    })
  })

  it('gives an unknown count no bar', () => {
    expect(wachtstatusChart([row(null, null)], { width: 600 })).toMatchObject({ data: { values: [] } })
  })
})
