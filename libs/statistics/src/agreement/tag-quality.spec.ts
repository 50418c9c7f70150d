import { describe, expect, it } from '@jest/globals'
import { tagQuality, type TaggedCase } from './tag-quality.js'

const times = (count: number, one: TaggedCase) => Array.from({ length: count }, () => one)
const cases = [
  ...times(18, { found: ['pgb'], judged: ['pgb'] }),
  ...times(2, { found: ['pgb'], judged: [] }),
  ...times(6, { found: [], judged: ['pgb', 'vervoer'] }),
  ...times(10, { found: [], judged: [] }),
]

describe('the quality of tags', () => {
  it('counts what was found, what is right, and both', () => {
    const [pgb] = tagQuality(cases, ['pgb'])
    expect(pgb).toMatchObject({ code: 'pgb', judged: 24, found: 20, both: 18 })
    expect(pgb?.precision).toMatchObject({ share: 0.9, cases: 20 })
    expect(pgb?.recall).toMatchObject({ share: 0.75, cases: 24 })
  })

  it.each([
    [18, null, null],
    [19, null, null],
    [20, 1, 1],
  ])('of %i examples gives precision %p and recall %p', (count, precision, recall) => {
    const [quality] = tagQuality(times(count, { found: ['pgb'], judged: ['pgb'] }), ['pgb'])
    expect([quality?.precision?.share ?? null, quality?.recall?.share ?? null]).toEqual([precision, recall])
  })

  it('goes by its own number of examples for each share', () => {
    const few = [
      ...times(20, { found: ['pgb'], judged: [] }),
      ...times(5, { found: ['pgb'], judged: ['pgb'] }),
    ]
    const [quality] = tagQuality(few, ['pgb'])
    expect([quality?.precision?.share, quality?.recall]).toEqual([0.2, null])
  })

  it('has a row for each code asked, in that order, also where nothing was found', () => {
    expect(tagQuality([], ['vervoer', 'pgb'])).toEqual([
      { code: 'vervoer', judged: 0, found: 0, both: 0, precision: null, recall: null },
      { code: 'pgb', judged: 0, found: 0, both: 0, precision: null, recall: null },
    ])
  })
})
