import { expect, it } from '@jest/globals'
import type { TermRow } from '@rode-draad/contract'
import { watchedFinding } from './watched-terms-figure.js'

const row = (standing: string) => ({ standing }) as TermRow

it.each([
  [[], 'Op deze peildatum wordt geen termijn bewaakt.'],
  [
    ['te laat'],
    'Er wordt 1 termijn bewaakt. Bij 1 is de laatste dag voorbij, en bij geen enkele komt die binnen veertien dagen.',
  ],
  [
    ['te laat', 'te laat', 'bijna', 'loopt', 'afgehandeld'],
    'Er worden 5 termijnen bewaakt. Bij 2 is de laatste dag voorbij, en bij 1 komt die binnen veertien dagen.',
  ],
])('%j', (standings, finding) => {
  expect(watchedFinding(standings.map(row))).toBe(finding)
})
