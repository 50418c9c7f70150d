import { describe, expect, it } from '@jest/globals'
import type { Request } from 'express'
import { identityOf } from './identity.js'

const identityFor = (cookie?: string) => identityOf({ headers: { cookie } } as Request)

describe('who looks', () => {
  it.each([
    ['no cookie', undefined, 'landelijk-met-casussen'],
    ['the one identity', 'rode-draad-identiteit=landelijk-met-casussen', 'landelijk-met-casussen'],
    ['the other', 'rode-draad-identiteit=landelijk-afgeschermd', 'landelijk-afgeschermd'],
    ['it among others', 'a=b; rode-draad-identiteit=landelijk-afgeschermd; c=d', 'landelijk-afgeschermd'],
    ['an unknown value', 'rode-draad-identiteit=directeur', 'landelijk-met-casussen'],
    ['a name that ends alike', 'x-rode-draad-identiteit=landelijk-afgeschermd', 'landelijk-met-casussen'],
    ['no value', 'rode-draad-identiteit', 'landelijk-met-casussen'],
    ['nothing that can be read', ';;;=;', 'landelijk-met-casussen'],
    ['a name of every object', 'rode-draad-identiteit=__proto__', 'landelijk-met-casussen'],
  ])('with %s is known', (_name, cookie, expected) => {
    expect(identityFor(cookie).id).toBe(expected)
  })

  it('has the rights that go with it', () => {
    const open = identityFor().scope
    const closed = identityFor('rode-draad-identiteit=landelijk-afgeschermd').scope
    expect([open.regions, closed.regions]).toEqual(['national', 'national'])
    expect([open.rights.has('cases'), open.rights.has('exact')]).toEqual([true, true])
    expect([closed.rights.has('cases'), closed.rights.has('exact')]).toEqual([false, false])
  })
})
