import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { type GroupedSpell, logRank } from './log-rank.js'

const ended = (group: string, ...times: number[]): GroupedSpell[] =>
  times.map((time) => ({ group, time, event: true }))
const censored = (group: string, ...times: number[]): GroupedSpell[] =>
  times.map((time) => ({ group, time, event: false }))

const someSpells = fc.array(
  fc.record({
    group: fc.constantFrom('a', 'b', 'c'),
    stratum: fc.constantFrom('1', '2'),
    entry: fc.nat(5),
    watched: fc.integer({ min: 1, max: 8 }),
    event: fc.boolean(),
  }),
  { maxLength: 40 },
)
const asSpells = (rows: readonly (Omit<GroupedSpell, 'time'> & { entry: number; watched: number })[]) =>
  rows.map(({ watched, ...row }): GroupedSpell => ({ ...row, time: row.entry + watched }))

describe('logRank', () => {
  // By hand: at 1, 2 and 3 group a has 2 of 4, 1 of 3 and 1 of 2 at risk.
  // E = 1/2 + 1/3 + 1/2, V = 1/4 + 2/9 + 1/4 = 13/18; (2 - 4/3)^2 / V = 8/13.
  const four = [...ended('a', 1, 3), ...ended('b', 2), ...censored('b', 4)]

  it('is 8/13 for 2 observed against 4/3 expected with variance 13/18', () => {
    const test = logRank(four)
    expect(test).toMatchObject({
      rho: 0,
      groups: ['a', 'b'],
      n: [2, 2],
      events: [2, 1],
      observed: [2, 1],
      df: 1,
    })
    expect(test.expected[0]).toBeCloseTo(4 / 3, 12)
    expect(test.expected[1]).toBeCloseTo(5 / 3, 12)
    expect(test.variance[0]?.[0]).toBeCloseTo(13 / 18, 12)
    expect(test.variance[0]?.[1]).toBeCloseTo(-13 / 18, 12)
    expect(test.chiSquare).toBeCloseTo(8 / 13, 12)
    expect(test.p).toBeCloseTo(0.43276758066778284, 12)
  })

  // By hand: weights 1, 3/4, 1/2. O = 1 + 1/2, E = 1/2 + 1/4 + 1/4, V = 1/4 + 1/8 + 1/16; (1/2)^2 / (7/16) = 4/7.
  it('weighs early events more with rho 1: 4/7', () => {
    const test = logRank(four, 1)
    expect(test.observed).toEqual([1.5, 0.75])
    expect(test.expected[0]).toBeCloseTo(1, 12)
    expect(test.variance[0]?.[0]).toBeCloseTo(7 / 16, 12)
    expect(test.chiSquare).toBeCloseTo(4 / 7, 12)
  })

  // Freireich et al. 1963, doi:10.1182/blood.V21.6.699.699: weeks of remission with 6-MP and placebo. Textbooks give
  // 9 observed against 19.25 expected and chi-square 16.79; the digits are from exact fractions.
  it('finds that 6-MP lengthens remission', () => {
    const mercaptopurine = [
      ...ended('6-MP', 6, 6, 6, 7, 10, 13, 16, 22, 23),
      ...censored('6-MP', 6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35),
    ]
    const placebo = ended('placebo', 1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23)
    const test = logRank([...mercaptopurine, ...placebo])
    expect(test.observed).toEqual([9, 21])
    expect(test.expected[0]).toBeCloseTo(19.25050094803113, 10)
    expect(test.chiSquare).toBeCloseTo(16.792940989216532, 10)
    expect(test.p).toBeCloseTo(4.16880910933455e-5, 14)
    expect(logRank([...mercaptopurine, ...placebo], 1).chiSquare).toBeCloseTo(14.457150818717132, 10)
  })

  // By hand: at 2 are at risk a and the first b (the second enters AT 2): E = 1/2, V = 1/4. At 3 only b is at risk.
  it('counts who entered before a time only', () => {
    const test = logRank([
      { group: 'a', entry: 0, time: 2, event: true },
      { group: 'b', entry: 1, time: 3, event: true },
      { group: 'b', entry: 2, time: 4, event: false },
    ])
    expect(test.expected).toEqual([0.5, 1.5])
    expect(test.chiSquare).toBeCloseTo(1, 12)
  })

  // By hand: within each stratum E = 1/2 and V = 1/4, so V = 1/2; all together it would be 2 x 2/3 x 1/4 = 1/3.
  it('compares within strata', () => {
    const spells = [
      { ...ended('a', 1)[0], stratum: 'x' },
      { ...censored('b', 2)[0], stratum: 'x' },
      { ...censored('a', 2)[0], stratum: 'y' },
      { ...ended('b', 1)[0], stratum: 'y' },
    ] as GroupedSpell[]
    expect(logRank(spells).variance[0]?.[0]).toBeCloseTo(1 / 2, 12)
    expect(logRank(spells.map(({ stratum: _, ...spell }) => spell)).variance[0]?.[0]).toBeCloseTo(1 / 3, 12)
  })

  it('takes times that differ by rounding only as one time, also without any entry', () => {
    const rounded = logRank([...ended('a', 0.1 + 0.2), ...ended('b', 0.3), ...censored('b', 9)])
    const exact = logRank([...ended('a', 0.3), ...ended('b', 0.3), ...censored('b', 9)])
    expect(rounded).toEqual(exact)
  })

  it('leaves out of the test a group that was never at risk at an event', () => {
    const test = logRank([...four, { group: 'c', entry: 5, time: 9, event: false }])
    expect(test).toMatchObject({ groups: ['a', 'b', 'c'], df: 1 })
    expect(test.expected[2]).toBe(0)
    expect(test.chiSquare).toBeCloseTo(8 / 13, 12)
  })

  it('adds up comparisons that have no group in common', () => {
    const other = four.map((spell) => ({ ...spell, group: `${spell.group}'`, stratum: 'other' }))
    const test = logRank([...four, ...other])
    expect(test.df).toBe(2)
    expect(test.chiSquare).toBeCloseTo(16 / 13, 12)
  })

  it.each<[string, GroupedSpell[]]>([
    ['no spells', []],
    ['one group', ended('a', 1, 2, 3)],
    ['no events', [...censored('a', 1, 2), ...censored('b', 3)]],
    ['everyone at one time', [...ended('a', 1), ...ended('b', 1)]],
  ])('compares nothing with %s', (_name, spells) => {
    expect(logRank(spells)).toMatchObject({ chiSquare: null, df: 0, p: null })
  })

  it('orders groups by number, then by name', () => {
    const spells = ['b', '10', 'B', '9'].flatMap((group) => ended(group, 1))
    expect(logRank(spells).groups).toEqual(['9', '10', 'B', 'b'])
  })

  it.each([
    ['a time that is not a number', { group: 'a', time: Number.NaN, event: true }],
    ['a negative time', { group: 'a', time: -1, event: true }],
    ['an entry at the end', { group: 'a', entry: 2, time: 2, event: true }],
    ['an entry at the end but for rounding', { group: 'a', entry: 0.3, time: 0.1 + 0.2, event: true }],
    ['an entry without end', { group: 'a', entry: -Infinity, time: 2, event: true }],
  ])('refuses %s', (_name, spell) => expect(() => logRank([spell])).toThrow(RangeError))

  it.each([-1, Number.NaN, Infinity])('refuses rho = %d', (rho) =>
    expect(() => logRank(four, rho)).toThrow(RangeError),
  )

  it('expects as many events as there are, with a covariance whose rows sum to 0', () => {
    fc.assert(
      fc.property(someSpells, fc.constantFrom(0, 0.5, 1), (rows, rho) => {
        const { observed, expected, variance, chiSquare, p } = logRank(asSpells(rows), rho)
        const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)
        expect(total(expected)).toBeCloseTo(total(observed), 9)
        variance.forEach((row) => expect(total(row)).toBeCloseTo(0, 9))
        expect(chiSquare ?? 0).toBeGreaterThanOrEqual(0)
        expect(p ?? 1).toBeLessThanOrEqual(1)
      }),
    )
  })

  it('does not depend on the order of the rows, nor on which group comes first', () => {
    fc.assert(
      fc.property(someSpells, (rows) => {
        const spells = asSpells(rows)
        expect(logRank([...spells].reverse())).toEqual(logRank(spells))
        const mirrored = spells.map((spell) => ({
          ...spell,
          group: { a: 'z', b: 'y', c: 'x' }[spell.group] ?? '',
        }))
        expect(logRank(mirrored).chiSquare ?? -1).toBeCloseTo(logRank(spells).chiSquare ?? -1, 8)
      }),
    )
  })

  it('does not change when censored rows are added before the first event', () => {
    fc.assert(
      fc.property(someSpells, (rows) => {
        const spells = asSpells(rows).map((spell) => ({ ...spell, time: spell.time + 1 }))
        const { expected, chiSquare } = logRank([
          ...spells,
          { group: 'a', stratum: '1', time: 0.5, event: false },
        ])
        const before = logRank(spells)
        expect(chiSquare).toEqual(before.chiSquare)
        if (before.groups.includes('a')) expect(expected).toEqual(before.expected)
      }),
    )
  })
})
