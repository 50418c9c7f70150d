import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { makeSeal } from './seal.js'

const secret = 'een-geheim-van-genoeg-tekens-lang'

describe('what is sealed', () => {
  it('opens as it was, and shows nothing', async () => {
    const seal = makeSeal(secret, 'a')
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.string({ minLength: 8 }), async (value, canary) => {
        const sealed = await seal.seal([value, canary])
        expect(JSON.stringify(await seal.open(sealed))).toBe(JSON.stringify([value, canary]))
        expect(Buffer.from(sealed.split('.')[3] ?? '', 'base64url').includes(canary)).toBe(false)
      }),
      { numRuns: 50 },
    )
  })

  it('is never sealed the same way twice', async () => {
    const seal = makeSeal(secret, 'a')
    expect(await seal.seal('x')).not.toBe(await seal.seal('x'))
  })

  it('does not open with another key, for another use, or changed', async () => {
    const sealed = await makeSeal(secret, 'a').seal({ wie: 'annie' })
    expect(await makeSeal(`${secret}!`, 'a').open(sealed)).toBeNull()
    expect(await makeSeal(secret, 'b').open(sealed)).toBeNull()
    const seal = makeSeal(secret, 'a')
    for (let place = 0; place < sealed.length - 1; place += 1) {
      const other = sealed[place] === 'A' ? 'B' : 'A'
      const changed = sealed.slice(0, place) + other + sealed.slice(place + 1)
      expect([place, await seal.open(changed)]).toEqual([place, null])
    }
  })

  it.each(['', 'x', '....', 'a.b.c.d.e', 'eyJhbGciOiJub25lIn0..'])('is not %j', async (text) => {
    expect(await makeSeal(secret, 'a').open(text)).toBeNull()
  })
})
