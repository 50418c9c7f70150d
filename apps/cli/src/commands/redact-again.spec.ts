import { expect, it } from '@jest/globals'
import { doneLine, leftLine } from './redact-again.js'

it.each([
  [0, 'Alle teksten zijn met de nieuwste regels gelezen.'],
  [1, 'Nog 1 tekst te lezen.'],
  [1200, 'Nog 1200 teksten te lezen.'],
])('with %i left it says: %s', (left, line) => {
  expect(leftLine({ left })).toBe(line)
})

it.each([
  [{ read: 0, changed: 0, unread: 0, left: 0 }, 'Alle teksten zijn met de nieuwste regels gelezen.'],
  [
    { read: 1, changed: 1, unread: 0, left: 0 },
    'Opnieuw gelezen: 1 tekst. Uit 1 daarvan is nog iets weggehaald.',
  ],
  [
    { read: 7, changed: 2, unread: 0, left: 5 },
    'Opnieuw gelezen: 7 teksten. Uit 2 daarvan is nog iets weggehaald. Nog 5 teksten te lezen. Een ander programma is ermee bezig.',
  ],
  [
    { read: 7, changed: 2, unread: 1, left: 1 },
    'Opnieuw gelezen: 7 teksten. Uit 2 daarvan is nog iets weggehaald. Niet te lezen: 1 tekst; die staat er nog zoals eerst.',
  ],
  [
    { read: 7, changed: 0, unread: 2, left: 5 },
    'Opnieuw gelezen: 7 teksten. Uit 0 daarvan is nog iets weggehaald. Niet te lezen: 2 teksten; die staan er nog zoals eerst. Nog 3 teksten te lezen. Een ander programma is ermee bezig.',
  ],
])('when it is through with %o it says: %s', (stand, line) => {
  expect(doneLine(stand)).toBe(line)
})
