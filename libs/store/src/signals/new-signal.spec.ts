import { expect, it } from '@jest/globals'
import { referralRows } from './new-signal.js'

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
