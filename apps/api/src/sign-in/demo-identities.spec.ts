import { describe, expect, it } from '@jest/globals'
import { demoIdentities } from '@rode-draad/contract'
import { nationalControlled, nationalWithCases, reaches, roleCodes, roleRules } from '@rode-draad/domain'
import { chosenDemoIdentity, demoIdentity } from './demo-identities.js'

const none: ReadonlySet<string> = new Set()

describe('which demo identity looks', () => {
  it.each([
    ['no cookie', undefined, 'landelijk-met-casussen'],
    ['the one', 'rode-draad-identiteit=landelijk-met-casussen', 'landelijk-met-casussen'],
    ['the other', 'a=b; rode-draad-identiteit=landelijk-afgeschermd', 'landelijk-afgeschermd'],
    ['one with a region', 'rode-draad-identiteit=regiocoordinator-zk10', 'regiocoordinator-zk10'],
    ['an unknown value', 'rode-draad-identiteit=directeur', 'landelijk-met-casussen'],
    ['a name of every object', 'rode-draad-identiteit=__proto__', 'landelijk-met-casussen'],
  ])('with %s', (_name, cookie, expected) => {
    expect(chosenDemoIdentity(cookie)).toBe(expected)
  })
})

describe('a demo identity', () => {
  it('is there for every role, so that each view can be tried', () => {
    const roles = demoIdentities.map(({ id }) => demoIdentity(id, none).role)
    expect([...new Set(roles)].sort()).toEqual([...roleCodes].sort())
  })

  it.each(demoIdentities)('$id may do what its role may, and is marked as a demo', ({ id, label }) => {
    const identity = demoIdentity(id, none)
    expect(identity).toMatchObject({ kind: 'demo', subject: id, label, onBehalfOf: null })
    expect([...identity.may]).toEqual([...roleRules[identity.role].may])
  })

  it('has the rights of the two that were there first', () => {
    expect(demoIdentity('landelijk-met-casussen', none).scope).toEqual(nationalWithCases)
    expect(demoIdentity('landelijk-afgeschermd', none).scope).toEqual(nationalControlled)
  })

  it.each([
    ['regiocoordinator-zk10', { region: 'ZK10', channel: 'gemeente' }, true],
    ['regiocoordinator-zk10', { region: 'ZK02', channel: 'gemeente' }, false],
    ['behandelaar-juiste-loket', { region: 'ZK02', channel: 'juiste-loket' }, true],
    ['behandelaar-juiste-loket', { region: 'ZK02', channel: 'gemeente' }, false],
    ['lezer-zk10', { region: 'ZK10', channel: 'gemeente' }, false],
  ] as const)('%s reads a case in %j: %p', (id, place, expected) => {
    expect(reaches(demoIdentity(id, none).scope.cases, { id: 'a', ...place })).toBe(expected)
  })

  it('reads a case that was granted to it', () => {
    const { scope } = demoIdentity('landelijk-afgeschermd', new Set(['a']))
    const at = (id: string) => reaches(scope.cases, { id, region: 'ZK10', channel: 'gemeente' })
    expect([at('a'), at('b')]).toEqual([true, false])
  })
})
