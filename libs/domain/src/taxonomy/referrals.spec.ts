import { expect, it } from '@jest/globals'
import { institutionCodes } from './facets.js'
import { referralCode, referralCodes, referralOf } from './referrals.js'

it('are every institution with every other, each once', () => {
  const { length } = institutionCodes
  expect(new Set(referralCodes).size).toBe(length * (length - 1))
  for (const code of referralCodes) {
    const pair = referralOf(code)
    expect(pair === null ? null : referralCode(pair)).toBe(code)
    expect(pair?.from).not.toBe(pair?.to)
  }
})

it.each(['gemeente', 'gemeente>', 'gemeente>gemeente', 'gemeente>bakker', 'ciz>gemeente>uwv', ''])(
  '"%s" is none',
  (code) => {
    expect(referralOf(code)).toBeNull()
  },
)
