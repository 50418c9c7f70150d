import { describe, expect, it } from '@jest/globals'
import type { TreeknormRow, WachtlijstRow, ZorgprofielRow } from '@rode-draad/contract'
import {
  treeknormDates,
  treeknormFinding,
  wachtlijstFinding,
  wachtstatusFinding,
  zorgprofielFinding,
} from './finding.js'

const treeknorm: TreeknormRow = {
  referenceDate: '2021-01-01',
  zorgprofiel: 'VG7',
  active: 4,
  notActive: 58,
  persons: 62,
  personsWithIndication: 16055,
  indicationDate: '2020-11',
  share: 62 / 16055,
  normWeeks: 13,
  series: 'a',
  source: 'Kamervragen',
}

const vg8: TreeknormRow = {
  ...treeknorm,
  zorgprofiel: 'VG8',
  persons: 31,
  personsWithIndication: 8540,
  share: 31 / 8540,
}

/** @source data/reference/waiting-list.csv: 62 of 16,055 and 31 of 8,540 on 2021-01-01 */
describe('treeknormFinding', () => {
  it('says the last known share of each zorgprofiel', () => {
    expect(
      treeknormFinding([{ ...treeknorm, referenceDate: '2020-01-01', persons: 1 }, treeknorm, vg8]),
    ).toBe(
      'Op 1 januari 2021 wachtten 62 van de 16.055 mensen met VG7 langer dan de Treeknorm van 13 weken: 0,39%. ' +
        'Op 1 januari 2021 wachtten 31 van de 8.540 mensen met VG8 langer dan de Treeknorm van 13 weken: 0,36%.',
    )
  })

  it('says that it is unknown, never zero', () => {
    expect(treeknormFinding([{ ...treeknorm, persons: null, share: null }])).toBe(
      'Op 1 januari 2021 is voor VG7 niet bekend hoeveel mensen langer wachtten dan de Treeknorm.',
    )
  })

  it('says both dates once', () => {
    expect(treeknormDates([treeknorm, vg8])).toBe(
      'De wachtlijst is van 1 januari 2021, de indicaties zijn van november 2020.',
    )
  })
})

const row: WachtlijstRow = {
  referenceDate: '2021-01-01',
  zorgprofiel: 'VG7',
  definition: '2020-2021',
  waitingStatus: 'actief wachtend',
  waitingTime: 'totaal',
  withWlzCare: null,
  persons: 67,
  series: 'a',
  remark: null,
  source: 'Kamervragen',
}

describe('wachtlijstFinding', () => {
  it('says each status on the last date and adds nothing up', () => {
    const rows = [
      { ...row, referenceDate: '2020-01-01', persons: 39 },
      row,
      { ...row, waitingStatus: 'niet-actief wachtend', persons: 76 },
      { ...row, waitingTime: '0-13 weken', persons: 63 },
    ]
    expect(wachtlijstFinding(rows)).toBe(
      'Op 1 januari 2021 met VG7: 67 actief wachtend en 76 niet-actief wachtend.',
    )
  })

  it('says onbekend for what is unknown', () => {
    expect(wachtlijstFinding([{ ...row, persons: null }])).toBe(
      'Op 1 januari 2021 met VG7: onbekend actief wachtend.',
    )
  })
})

describe('wachtstatusFinding', () => {
  it('names the largest status, with and without care at home', () => {
    const status = (waitingStatus: string, withWlzCare: boolean, persons: number) => ({
      ...row,
      referenceDate: '2021-02-01',
      waitingStatus,
      withWlzCare,
      persons,
    })
    expect(
      wachtstatusFinding([
        status('actief plaatsen', false, 25),
        status('actief plaatsen', true, 19),
        status('wacht op voorkeur', false, 10),
        status('wacht op voorkeur', true, 66),
      ]),
    ).toBe(
      "Op 1 februari 2021 was de grootste groep met VG7 'wacht op voorkeur': 66 mensen met en 10 zonder Wlz-zorg thuis.",
    )
  })
})

describe('zorgprofielFinding', () => {
  const year: ZorgprofielRow = {
    year: 2020,
    zorgprofiel: 'VG7',
    personsWithIndication: 16055,
    indicationDate: '2020-11',
    personsStaying: 13703,
    stayingDate: '2020-10-01',
    personsAtHome: 2352,
    remark: null,
    source: 'Kamervragen',
  }

  it.each([
    [
      [{ ...year, year: 2019, personsStaying: 1 }, year],
      'In 2020 verbleven 13.703 van de 16.055 mensen met VG7 in een instelling. 2.352 mensen kregen Wlz-zorg thuis.',
    ],
    [[{ ...year, personsStaying: null, personsAtHome: null }], 'Over 2020 is voor VG7 niet alles bekend.'],
  ])('of %p', (rows, sentence) => {
    expect(zorgprofielFinding(rows)).toBe(sentence)
  })
})

it.each([treeknormFinding, wachtlijstFinding, wachtstatusFinding, zorgprofielFinding])(
  'says that there is nothing: %p',
  (finding) => {
    expect(finding([])).toBe('Er zijn geen gegevens voor deze keuze.')
  },
)
