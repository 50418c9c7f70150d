import { expect, it } from '@jest/globals'
import type { QuarantinedRow } from '@rode-draad/contract'
import { quarantineLine } from './quarantine-csv.js'

it.each([
  ['gewoon', ';gewoon;'],
  ['een; twee', ';"een; twee";'],
  ['=1+1', ";'=1+1;"],
  ['Wachtlijst;=1+1;', `;"Wachtlijst;'=1+1;";`],
])('a row of a download has the text %j as %s', (text, written) => {
  const row = { row: 1, state: 'open', reasons: [], codes: {}, text, outcome: '', receivedByUs: '', id: '' }
  expect(quarantineLine(row as unknown as QuarantinedRow)).toContain(written)
})
