import { expect, it } from '@jest/globals'
import { keptEdition, type KeptEdition } from '@rode-draad/contract'
import { keptForm, namedForm } from './kept-form.js'

const kept: KeptEdition = {
  data: {
    ...{ week: '2020-W10', startsOn: '2020-03-02', endsOn: '2020-03-08', over: true, signals: null },
    patterns: [{ code: 'p', what: 'herkend', date: '2020-03-04' }],
    inForce: [{ code: 'weg', what: 'in werking', date: '2020-03-05' }],
    decisions: [
      { code: 'p', what: 'agendapunt', table: 't', date: '2020-03', days: 3 },
      { code: 'p', what: 'agendapunt', table: 'weg', date: '2020-03', days: 3 },
      { code: 'm', what: 'maatregel', table: null, date: '2019', days: 68 },
    ],
    late: [{ code: 'm', date: '2019', days: 68, knownOn: '2020-03-04' }],
    terms: [
      {
        code: 't1',
        about: 'pattern/p',
        what: 'toezegging',
        standing: 'te laat',
        date: '2020-03-01',
        days: -7,
      },
      { code: 'weg', about: 'pattern/p', what: 'toezegging', standing: 'bijna', date: '2020-03-10', days: 2 },
    ],
    open: [{ code: 'p', firstSignal: '2019', days: 250, atLeast: false, lastKnown: null }],
  },
  meta: {
    ...{ source: 'x', period: null, asOf: '2020-03-10T00:00:00Z', dataVersion: '1', controlled: true },
    ...{ fictional: false, n: null },
  },
}
const names = {
  patterns: new Map([['p', 'Machtiging']]),
  measures: new Map([
    ['m', 'Handreiking'],
    ['p', 'Een maatregel met dezelfde code'],
  ]),
  accordingTo: new Map([['m', 'VWS']]),
  tables: new Map([['t', 'Regiotafel']]),
  terms: new Map([['t1', { title: 'Machtiging', accordingTo: 'VWS' }]]),
}

it('names a kept review as the registers do now, and what is gone by its code', () => {
  const { data } = namedForm(kept, names)
  expect(data.late).toEqual([
    { code: 'm', title: 'Handreiking', accordingTo: 'VWS', date: '2019', days: 68, knownOn: '2020-03-04' },
  ])
  expect(data.decisions.map(({ title, accordingTo }) => [title, accordingTo])).toEqual([
    ['Machtiging', 'Regiotafel'],
    ['Machtiging', 'weg'],
    ['Handreiking', 'VWS'],
  ])
  expect(data.inForce).toMatchObject([{ title: 'weg' }])
  expect(data.terms).toMatchObject([
    { title: 'Machtiging', accordingTo: 'VWS' },
    { title: 'pattern/p', accordingTo: '' },
  ])
  expect(data.findings).toEqual({
    signals: null,
    measures:
      'Nieuw in werking: weg. Te laat: Handreiking, al 2 maanden. Van 1 termijn is de laatste dag voorbij. Over 2 agendapunten moet nu een besluit komen.',
    patterns:
      'Nieuw: Machtiging. Voor zover bekend heeft 1 patroon nog geen structurele maatregel in werking: Machtiging, 8 maanden.',
  })
})

it('keeps of a named review what was kept before', () => {
  expect(keptForm(namedForm(kept, names))).toEqual(kept)
})

it('reads an edition from before terms were watched', () => {
  const { terms: _terms, ...data } = kept.data
  expect(keptEdition.parse({ ...kept, data }).data.terms).toEqual([])
})

it('reads an edition from before it was kept until when something is known', () => {
  const old = { ...kept, data: { ...kept.data, late: [{ code: 'm', date: '2019', days: 68 }] } }
  expect(keptEdition.parse(old).data.late).toEqual([{ code: 'm', date: '2019', days: 68, knownOn: null }])
})

it('reads an edition from before agendas counted', () => {
  const old = { ...kept, data: { ...kept.data, decisions: [{ code: 'm', date: '2019', days: 68 }] } }
  expect(keptEdition.parse(old).data.decisions).toEqual([
    { code: 'm', date: '2019', days: 68, what: 'maatregel', table: null },
  ])
})
