import { expect, it } from '@jest/globals'
import { beforeAllChanges, stateAfter } from './sync-state.js'

const [morning, noon] = ['2026-01-01T08:00:00.000Z', '2026-01-01T12:00:00.000Z']
const look = { storeId: 'store', horizon: 2n, version: 'new' }
const before = { version: 'old', lastAt: morning }
const signal = { dataset: 'signal', lastAt: noon }
const pattern = { dataset: 'pattern', lastAt: morning }

it.each([
  ['stay as they were when a signal comes in', [signal], before, before],
  ['stay as they were when one is linked', [{ dataset: 'pattern_signal', lastAt: noon }], before, before],
  ['move with a register', [{ dataset: 'pattern', lastAt: noon }], before, { version: 'new', lastAt: noon }],
  [
    'have the time of the register, not of the signal',
    [signal, pattern],
    before,
    { version: 'new', lastAt: morning },
  ],
  ['are new in a new copy', [signal, pattern], null, { version: 'new', lastAt: morning }],
  ['are before all changes without any', [signal], null, { version: 'new', lastAt: beforeAllChanges }],
])('version and date of the registers %s', (_name, changes, registers, expected) => {
  expect(stateAfter(look, changes, registers)).toMatchObject({ version: 'new', registers: expected })
})
