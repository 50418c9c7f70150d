import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { roleCodes } from './roles.js'
import { unusualReading, type ReadingLine, type UnusualReading } from './unusual-reading.js'

const week = '2026-W25'
/** A working hour on the Monday of a week so many weeks before. */
const monday = (weeksBefore = 0) => new Date(Date.UTC(2026, 5, 15 - 7 * weeksBefore, 9))

const line = (overrides: Partial<ReadingLine> = {}): ReadingLine => ({
  readAt: monday(),
  reader: 'a',
  role: 'behandelaar',
  onBehalfOf: null,
  signalId: 'zaak-1',
  result: 'given',
  ...overrides,
})
const cases = (count: number, overrides: Partial<ReadingLine> = {}) =>
  Array.from({ length: count }, (_, index) => line({ signalId: `zaak-${index}`, ...overrides }))
const found = (readings: readonly ReadingLine[], history: readonly ReadingLine[] = []) =>
  unusualReading(readings, history, { week })
const aboutReader = (
  reason: UnusualReading['reason'],
  count: number,
  limit: number,
  reader = 'a',
): UnusualReading => ({ reason, reader, signalId: null, count, limit })

describe('an ordinary week', () => {
  it.each([
    ['nothing read', []],
    ['ten cases by somebody new', cases(10)],
    ['one case again and again', Array.from({ length: 40 }, () => line())],
    ['four that were not found', cases(4, { result: 'not-found' })],
    ['one case read by four', ['a', 'b', 'c', 'd'].map((reader) => line({ reader }))],
    ['faults of ours', cases(40, { result: 'failed', readAt: new Date('2026-06-21T01:00:00Z') })],
    ['another week', cases(40, { readAt: monday(1) })],
  ])('has nothing to look into: %s', (_name, readings) => {
    expect(found(readings)).toEqual([])
  })
})

describe('many more cases than the reader is used to', () => {
  it('are more than ten for somebody who never read any', () => {
    expect(found(cases(11))).toEqual([aboutReader('many-cases', 11, 10)])
  })

  it.each([
    [18, []],
    [19, [aboutReader('many-cases', 19, 18)]],
  ])('are more than three times the median: %i', (count, expected) => {
    // Weeks of 3, 5, 5, 6, 6, 7, 9 and 100 different cases: the median is 6.
    const history = [3, 5, 5, 6, 6, 7, 9, 100].flatMap((n, index) => cases(n, { readAt: monday(index + 1) }))
    expect(found(cases(count), history)).toEqual(expected)
  })

  it('are held against weeks without reading too', () => {
    const history = [1, 2, 3, 4].flatMap((weeks) => cases(20, { readAt: monday(weeks) }))
    expect(found(cases(30), history)).toEqual([])
    expect(found(cases(31), history)).toEqual([aboutReader('many-cases', 31, 30)])
  })

  it('are not excused by what others read, what was not found, or what is longer ago', () => {
    const history = [1, 2, 3, 4, 5, 6, 7, 8].flatMap((weeks) => [
      ...cases(50, { readAt: monday(weeks), reader: 'b' }),
      ...cases(50, { readAt: monday(weeks), result: 'not-found' }),
      ...cases(50, { readAt: monday(weeks + 8) }),
    ])
    expect(found(cases(11), history)).toEqual([aboutReader('many-cases', 11, 10)])
  })
})

describe('reading at odd hours', () => {
  it.each([
    ['2026-06-15T03:59:59Z', 1],
    ['2026-06-15T04:00:00Z', 0],
    ['2026-06-19T19:59:59Z', 0],
    ['2026-06-19T20:00:00Z', 1],
    ['2026-06-20T09:00:00Z', 1],
    ['2026-06-21T21:59:59Z', 1],
  ])('at %s is counted %i times, by the Dutch clock', (time, count) => {
    const expected = count === 0 ? [] : [aboutReader('odd-hours', count, 0)]
    expect(found([line({ readAt: new Date(time) })])).toEqual(expected)
  })

  it('counts every attempt, also of the same case', () => {
    const readAt = new Date('2026-06-20T09:00:00Z')
    expect(found([line({ readAt }), line({ readAt }), line({ readAt, result: 'refused' })])).toEqual([
      aboutReader('odd-hours', 3, 0),
    ])
  })
})

describe('asking for what is not there', () => {
  it('is unusual from five times on, refusals included', () => {
    const tries = [...cases(3, { result: 'not-found' }), ...cases(2, { result: 'refused' })]
    expect(found(tries)).toEqual([aboutReader('many-not-found', 5, 4)])
  })
})

describe('a case that many look at', () => {
  it('is unusual from five readers on', () => {
    const readers = ['a', 'b', 'c', 'd', 'e'].map((reader) => line({ reader }))
    expect(found([...readers, ...readers])).toEqual([
      { reason: 'many-readers', reader: null, signalId: 'zaak-1', count: 5, limit: 4 },
    ])
  })
})

describe('reading without earlier contact', () => {
  it('is looked into for the roles that see cases everywhere', () => {
    const flagged = roleCodes.filter((role) => found([line({ role })]).length > 0)
    expect(flagged).toEqual(['onderzoeker', 'beoordelaar'])
  })

  const national = { role: 'onderzoeker', onBehalfOf: 'ombudsman' }
  const nothing: UnusualReading[] = []
  it.each([
    ['the reader saw it before', { ...national }, nothing],
    ['somebody of the organisation saw it before', { ...national, reader: 'b' }, nothing],
    [
      'somebody else saw it before',
      { reader: 'b', onBehalfOf: 'gemeente' },
      [aboutReader('no-earlier-contact', 1, 0)],
    ],
    [
      'the reader asked for it in vain',
      { ...national, result: 'not-found' },
      [aboutReader('no-earlier-contact', 1, 0)],
    ],
    [
      'the reader saw another',
      { ...national, signalId: 'zaak-2' },
      [aboutReader('no-earlier-contact', 1, 0)],
    ],
  ])('when %s', (_name, earlier, expected) => {
    expect(found([line(national)], [line({ ...earlier, readAt: monday(3) })])).toEqual(expected)
  })

  it('counts each case once', () => {
    expect(found([...cases(3, national), ...cases(3, national)])).toEqual([
      aboutReader('no-earlier-contact', 3, 0),
    ])
  })
})

describe('the list', () => {
  it('has the highest count first within a reason', () => {
    const readings = [
      ...cases(11, { reader: 'c' }),
      ...cases(12, { reader: 'b' }),
      ...cases(11, { reader: 'a' }),
    ]
    expect(found(readings).map(({ reader }) => reader)).toEqual(['b', 'a', 'c'])
  })

  it('does not depend on the order of the lines', () => {
    const anyLine = fc.record({
      readAt: fc.date({ min: monday(9), max: monday(-1), noInvalidDate: true }),
      reader: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
      role: fc.constantFrom(...roleCodes),
      onBehalfOf: fc.constantFrom(null, 'x', 'y'),
      signalId: fc.constantFrom(null, '1', '2', '3'),
      result: fc.constantFrom('given', 'not-found', 'refused', 'failed'),
    })
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 60 }), (lines) => {
        expect(found(lines.toReversed(), lines.toReversed())).toEqual(found(lines, lines))
      }),
    )
  })

  it.each(['2026', '2026-W54', ''])('is of a week, and "%s" is none', (other) => {
    expect(() => unusualReading([], [], { week: other })).toThrow(RangeError)
  })
})
