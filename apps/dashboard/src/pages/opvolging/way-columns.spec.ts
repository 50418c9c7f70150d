import { expect, it } from '@jest/globals'
import type { FollowUpRow } from '@rode-draad/contract'
import { tableCells } from '../../components/figure/table-cells.js'
import { wayColumns } from './way-figure.js'

const row = {
  ...{ code: 'a', recommendation: 'Een fonds', issued: '2018-05', response: '2018-10-08', responseDays: 145 },
  ...{ promise: null, announced: '2019-23', announcedDays: 500, adopted: null, adoptedDays: null },
  ...{ inForce: null, inForceDays: null, reached: 'vastgesteld', structuralMeasures: 1, otherMeasures: 0 },
  noticeableAccordingTo: null,
} as unknown as FollowUpRow

it('writes of each step the date, how precise that is and the days, or what is known instead', () => {
  const [heading = [], cells = []] = tableCells(wayColumns([row]), [row])
  expect(Object.fromEntries(heading.map((title, index) => [title, cells[index]]))).toEqual({
    Aanbeveling: 'Een fonds',
    Uitgebracht: '2018-05',
    'Uitgebracht, hoe precies': 'op de maand',
    Reactie: '2018-10-08',
    'Reactie, hoe precies': 'op de dag',
    'Reactie, dagen na de aanbeveling': 145,
    Aangekondigd: '2019-23',
    'Aangekondigd, hoe precies': 'op het seizoen',
    'Aangekondigd, dagen na de aanbeveling': 500,
    Vastgesteld: 'ja, dag niet bekend',
    'Vastgesteld, hoe precies': 'ja, dag niet bekend',
    'Vastgesteld, dagen na de aanbeveling': 'onbekend',
    'In werking': '–',
    'In werking, hoe precies': '–',
    'In werking, dagen na de aanbeveling': '–',
    'Merkbaar volgens': '–',
    'Programma, pilot, studie': 0,
  })
})
