import { expect, it } from '@jest/globals'
import { weekCorrections } from './week-corrections.js'

const line = (name: string, said: string) => ({ name, said })

it('names what changed, came and went, part by part', () => {
  const edition = {
    signalen: [line('Pgb', '15'), line('Vervoer', 'niet getoond')],
    open: [line('Woonplek', '12 dagen')],
  }
  const current = {
    signalen: [line('Pgb', '20'), line('Vervoer', 'niet getoond')],
    late: [line('Fonds', '3 dagen')],
  }
  expect(weekCorrections(edition, current)).toEqual([
    { part: 'signalen', name: 'Pgb', was: '15', now: '20' },
    { part: 'open', name: 'Woonplek', was: '12 dagen', now: null },
    { part: 'late', name: 'Fonds', was: null, now: '3 dagen' },
  ])
})

it('is nothing when nothing changed', () => {
  expect(weekCorrections({ open: [line('a', 'b')] }, { open: [line('a', 'b')] })).toEqual([])
})
