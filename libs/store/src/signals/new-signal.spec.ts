import { expect, it } from '@jest/globals'
import { referralRows, tagRows } from './new-signal.js'
import { aTestSignal } from './test-signal.js'

it('tells of a referral once, with every place where the text does', () => {
  const [from, to] = ['gemeente', 'zorgkantoor'] as const
  const referrals = [
    { from, to, evidence: [[0, 5]] as const },
    { from: to, to: from, evidence: [[7, 9]] as const },
    {
      from,
      to,
      evidence: [
        [20, 25],
        [30, 31],
      ] as const,
    },
  ]
  expect(referralRows({ referrals })).toEqual([
    {
      from,
      to,
      evidence: [
        [0, 5],
        [20, 25],
        [30, 31],
      ],
    },
    { from: to, to: from, evidence: [[7, 9]] },
  ])
})

it('tells of each tag whether the lexicon or the model decided it', () => {
  const evidence = [[0, 3]] as const
  const tags = {
    ...aTestSignal().tags,
    themes: [
      { code: 'hulpmiddelen', probability: 0.9, evidence },
      { code: 'vervoer', probability: 0.8, evidence },
    ] as const,
    laws: [{ code: 'wmo', probability: 0.7, evidence }] as const,
    institutions: [{ code: 'gemeente', probability: 0.7, evidence }] as const,
  }
  const rows = tagRows({ tags, modelCodes: new Set(['hulpmiddelen', 'wmo', 'gemeente']) })
  expect(rows.map(({ facet, code, origin }) => [facet, code, origin])).toEqual([
    ['theme', 'hulpmiddelen', 'model'],
    ['theme', 'vervoer', 'rule'],
    ['law', 'wmo', 'model'],
    ['institution', 'gemeente', 'rule'],
  ])
})
