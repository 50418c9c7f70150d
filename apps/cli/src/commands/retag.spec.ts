import { expect, it } from '@jest/globals'
import { runLine } from './retag.js'

const run = {
  taggerVersion: 'woordenlijst 1',
  signals: 10,
  tagged: 7,
  changed: 3,
  withoutText: 2,
  already: 1,
  perSecond: 400,
  ended: 'done',
} as const

it.each([
  [{}, 'Klaar. Met woordenlijst 1: 7 van 10 signalen opnieuw gelabeld, 400 per seconde. '],
  [
    { ended: null },
    'Nog niet klaar. Met woordenlijst 1: 7 van 10 signalen opnieuw gelabeld, 400 per seconde. ',
  ],
  [{ ended: 'replaced' as const }, 'Gestopt voor een nieuwere versie. Met woordenlijst 1: 7 van 10'],
  [{ tagged: 0, perSecond: null }, 'Klaar. Met woordenlijst 1: 0 van 10 signalen opnieuw gelabeld. '],
])('of a run %o it says: %s', (more, start) => {
  const line = runLine({ ...run, ...more })
  expect(line.startsWith(start)).toBe(true)
  expect(line.endsWith('Veranderd: 3. Overgeslagen: 2 zonder tekst, 1 die deze versie al hadden.')).toBe(true)
})
