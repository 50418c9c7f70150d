import { describe, expect, it } from '@jest/globals'
import { isClosedOn, isOpen } from './is-open.js'

const open = { listed: null, event: false, saidInForce: false, closedAs: null }

describe('a pattern is open', () => {
  it.each([
    ['in the curve without a measure', {}, true],
    ['without a first date', { listed: 'zonder datum', event: null }, true],
    ['with a measure in force', { event: true }, false],
    ['with a measure of which nobody said since when', { saidInForce: true }, false],
    ['closed', { closedAs: 'afgewezen' }, false],
    ['not there yet', { listed: 'niet waargenomen', event: null }, false],
  ])('%s: %p, %p', (_name, over, expected) => {
    expect(isOpen({ ...open, ...over })).toBe(expected)
  })
})

describe('a pattern is closed on March 8', () => {
  it.each([
    ['2020-03-08', true],
    ['2020-03-09', false],
    ['2020-03', false],
    ['2020-02/2020-03', true],
    [null, true],
  ])('by a closing of %s: %s', (closedOn, expected) => {
    expect(isClosedOn({ closedAs: 'afgewezen', closedOn }, '2020-03-08')).toBe(expected)
    expect(isClosedOn({ closedAs: null, closedOn }, '2020-03-08')).toBe(false)
  })
})
