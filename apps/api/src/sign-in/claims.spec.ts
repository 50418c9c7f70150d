import { describe, expect, it } from '@jest/globals'
import { hasSecondFactor, heldRoles, organisationIn, type ClaimRules, type RoleGrant } from './claims.js'

const grants: [string, RoleGrant][] = [
  ['rd-coordinator', { role: 'regiocoordinator', label: 'OPaZ-coördinator' }],
  ['rd-haaglanden', { role: 'regiocoordinator', label: 'Haaglanden', regions: ['ZK10'] }],
  ['rd-loket', { role: 'behandelaar', label: 'Loket', channels: ['juiste-loket'] }],
  ['rd-beheer', { role: 'beheerder', label: 'Beheer' }],
]
const rules: ClaimRules = {
  roleClaim: 'roles',
  roles: new Map(grants),
  regionsClaim: 'regions',
  channelsClaim: 'kanalen',
  organisationClaim: 'org.name',
  secondFactor: { claim: 'amr', values: new Set(['mfa', 'hwk']) },
}
const role = (code: string, label: string, regions: string[] = [], channels: string[] = []) => ({
  role: code,
  label,
  regions,
  channels,
})

describe('the roles of somebody', () => {
  it.each([
    ['no claim', {}, []],
    ['a value of nobody', { roles: ['directeur'] }, []],
    ['one text', { roles: 'rd-beheer' }, [role('beheerder', 'Beheer')]],
    ['a list', { roles: ['x', 'rd-beheer'] }, [role('beheerder', 'Beheer')]],
    ['a list within a text', { roles: 'rd-beheer rd-loket' }, []],
    ['a number', { roles: 7 }, []],
    ['something else in the list', { roles: [{ 'rd-beheer': true }, null] }, []],
    [
      'own regions',
      { roles: ['rd-coordinator'], regions: ['ZK20', 'ZK02'] },
      [role('regiocoordinator', 'OPaZ-coördinator', ['ZK02', 'ZK20'])],
    ],
    [
      'regions that do not exist',
      { roles: ['rd-coordinator'], regions: ['ZK10', 'ZK99', 'zk20', '*'] },
      [role('regiocoordinator', 'OPaZ-coördinator', ['ZK10'])],
    ],
    ['no regions', { roles: ['rd-coordinator'] }, [role('regiocoordinator', 'OPaZ-coördinator')]],
    [
      'regions of the role itself, whatever the claim says',
      { roles: ['rd-haaglanden'], regions: ['ZK20'] },
      [role('regiocoordinator', 'Haaglanden', ['ZK10'])],
    ],
    [
      'channels of the role itself, and regions of the claim',
      { roles: ['rd-loket'], regions: ['ZK20'], kanalen: ['gemeente'] },
      [role('behandelaar', 'Loket', ['ZK20'], ['juiste-loket'])],
    ],
    [
      'the same role twice, as one with the areas of both',
      { roles: ['rd-haaglanden', 'rd-coordinator'], regions: ['ZK10', 'ZK20'] },
      [role('regiocoordinator', 'OPaZ-coördinator', ['ZK10', 'ZK20'])],
    ],
    [
      'two roles, in the order of the settings',
      { roles: ['rd-beheer', 'rd-loket'] },
      [role('behandelaar', 'Loket', [], ['juiste-loket']), role('beheerder', 'Beheer')],
    ],
  ])('with %s', (_name, claims, expected) => {
    expect(heldRoles(claims, rules)).toEqual(expected)
  })

  it.each([
    ['a path', 'realm_access.roles', { realm_access: { roles: ['rd-beheer'] } }, 1],
    ['a name with dots', 'https://x.example/roles', { 'https://x.example/roles': ['rd-beheer'] }, 1],
    ['a path that ends early', 'realm_access.roles', { realm_access: 'rd-beheer' }, 0],
    ['a path of every object', 'constructor.name', {}, 0],
  ])('stand where the settings say: %s', (_name, roleClaim, claims, count) => {
    expect(heldRoles(claims, { ...rules, roleClaim })).toHaveLength(count)
  })
})

describe('a second factor', () => {
  it.each([
    [{ amr: ['pwd', 'mfa'] }, true],
    [{ amr: ['hwk'] }, true],
    [{ amr: 'mfa' }, true],
    [{ amr: ['pwd'] }, false],
    [{ amr: [] }, false],
    [{ amr: 'mfa-light' }, false],
    [{ acr: 'mfa' }, false],
    [{}, false],
  ])('by %j: %p', (claims, expected) => {
    expect(hasSecondFactor(claims, rules)).toBe(expected)
  })
})

describe('the organisation', () => {
  it.each([
    [{ org: { name: 'Gemeente Den Haag' } }, 'Gemeente Den Haag'],
    [{ org: { name: '' } }, null],
    [{ org: { name: 'a\nb' } }, null],
    [{ org: { name: 'x'.repeat(256) } }, null],
    [{}, null],
  ])('of %j is %p', (claims, expected) => {
    expect(organisationIn(claims, rules)).toBe(expected)
  })
})
