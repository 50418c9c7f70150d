import { expect, it } from '@jest/globals'
import { restoredLines } from './restored-lines.js'

const result = {
  manifest: {
    ...{
      id: 'ab'.repeat(16) as string | null,
      madeAt: '2026-06-15T12:00:00.000Z',
      migrations: [],
      files: [],
    },
    tables: [
      { name: 'signal', columns: [], rows: 2, sha256: '' },
      { name: 'theme', columns: [], rows: 3, sha256: '' },
    ],
  },
  erasedAgain: 1,
  struckAgain: { done: 0, left: [] as string[] },
  overdue: { signals: 1, quarantinedRows: 2 },
}
const always = [
  'Teruggezet: 2 tabellen, 5 rijen, van 2026-06-15T12:00:00.000Z.',
  'Lijst van gewiste signalen: 4 regels. Opnieuw gewist: 1.',
  'Lijst van weggestreepte stukken: 1 regel. Opnieuw weggestreept: 0.',
  'Tekst gewist na de bewaartermijn: 3.',
]

it.each([
  ['only counts where all went well', {}, []],
  [
    'that a backup of the first format cannot be checked',
    { manifest: { ...result.manifest, id: null } },
    ['Let op: van deze reservekopie is niet na te gaan of er iets uit is weggelaten.'],
  ],
  [
    'signals in which somebody has to strike out again',
    { struckAgain: { done: 0, left: ['een', 'twee'] } },
    [
      'Let op: van deze signalen is de tekst niet meer zoals hij was bij het wegstrepen. Streep opnieuw door:',
      ...['een', 'twee'],
    ],
  ],
])('says %s', (_name, changed, more) => {
  const said = restoredLines({ ...result, ...changed }, { erasures: 4, strikes: 1 })
  expect(said).toBe(`${[...always, ...more].join('\n')}\n`)
})
