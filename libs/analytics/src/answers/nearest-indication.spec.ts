import { describe, expect, it } from '@jest/globals'
import type { TreeknormRow } from '@rode-draad/contract'
import { nearestIndication } from './nearest-indication.js'

const row = (referenceDate: string, indicationDate: string | null, zorgprofiel = 'VG7'): TreeknormRow => ({
  ...{ referenceDate, zorgprofiel, active: 1, notActive: 2, persons: 3, personsWithIndication: 100 },
  ...{ indicationDate, share: 0.03, normWeeks: 13, series: 'a', source: 'bron' },
})
const chosen = (...rows: TreeknormRow[]) =>
  nearestIndication(rows).map(({ indicationDate }) => indicationDate)

describe('the nearest indication', () => {
  it.each([
    ['2020-01-01', '2019-11'],
    ['2019-10-01', '2019-11'],
    ['2019-05-16', '2018-11'],
    ['2019-05-17', '2019-11'],
    ['2010-01-01', '2018-11'],
    ['2030-01-01', '2020-11'],
  ])('on %s is that of %s', (day, expected) => {
    expect(chosen(row(day, '2020-11'), row(day, '2018-11'), row(day, '2019-11'))).toEqual([expected])
  })

  it('is the earlier of two that are as near', () => {
    const day = '2019-07-03'
    expect(chosen(row(day, '2019-07-04'), row(day, '2019-07-02'))).toEqual(['2019-07-02'])
  })

  it('is sought for each date and zorgprofiel, and none where none is known', () => {
    const rows = [
      ...[row('2019-01-01', '2018-11'), row('2020-01-01', '2018-11'), row('2020-01-01', '2019-11')],
      row('2020-01-01', null, 'VG8'),
    ]
    expect(nearestIndication(rows)).toEqual([rows[0], rows[2], rows[3]])
  })
})
