import { describe, expect, it } from '@jest/globals'
import {
  countViewOf,
  mayReadCases,
  mayWrite,
  nationalControlled,
  nationalWithCases,
  noAccess,
} from './access-scope.js'
import { reaches } from './reach.js'
import { permissions, roleCodes, roleRules, scopeOf, type RoleAreas, type RoleCode } from './roles.js'

const areas: RoleAreas = {
  regions: new Set(['ZK10', 'ZK11']),
  channels: new Set(['juiste-loket']),
  granted: new Set(['granted']),
}
const scope = (role: RoleCode) => scopeOf(role, areas)

const own = { id: 'own', region: 'ZK10', channel: 'juiste-loket' }
const ownRegion = { id: 'region', region: 'ZK11', channel: 'gemeente' }
const foreign = { id: 'foreign', region: 'ZK01', channel: 'gemeente' }
const unplaced = { id: 'unplaced', region: null, channel: 'juiste-loket' }
const grantedOne = { id: 'granted', region: 'ZK01', channel: 'gemeente' }

describe('the cases that a role reads', () => {
  it.each<[RoleCode, string[]]>([
    ['inzender', ['own', 'unplaced']],
    ['behandelaar', ['own', 'unplaced']],
    ['regiocoordinator', ['own', 'region']],
    ['lezer', []],
    ['beleidsmedewerker', ['granted']],
    ['onderzoeker', ['own', 'region', 'foreign', 'unplaced', 'granted']],
    ['beoordelaar', ['own', 'region', 'foreign', 'unplaced', 'granted']],
    ['beheerder', []],
  ])('%s', (role, ids) => {
    const seen = [own, ownRegion, foreign, unplaced, grantedOne].filter((place) =>
      reaches(scope(role).cases, place),
    )
    expect(seen.map(({ id }) => id)).toEqual(ids)
    expect(mayReadCases(scope(role))).toBe(ids.length > 0)
    expect(roleRules[role].may.includes('read-case')).toBe(ids.length > 0)
  })
})

describe('how a role sees counts', () => {
  it.each<[RoleCode, object, string]>([
    ['inzender', {}, 'exact'],
    ['inzender', { channel: 'juiste-loket' }, 'exact'],
    ['inzender', { channel: 'gemeente' }, 'none'],
    ['inzender', { region: 'ZK10' }, 'exact'],
    ['behandelaar', { channel: 'gemeente' }, 'none'],
    ['regiocoordinator', {}, 'controlled'],
    ['regiocoordinator', { region: 'ZK10' }, 'exact'],
    ['regiocoordinator', { region: 'ZK10', channel: 'gemeente' }, 'exact'],
    ['regiocoordinator', { region: 'ZK01' }, 'controlled'],
    ['lezer', {}, 'controlled'],
    ['lezer', { region: 'ZK10' }, 'controlled'],
    ['lezer', { region: 'ZK01' }, 'none'],
    ['beleidsmedewerker', { region: 'ZK01' }, 'controlled'],
    ['onderzoeker', {}, 'exact'],
    ['beoordelaar', {}, 'controlled'],
    ['beheerder', {}, 'controlled'],
  ])('%s asking %j: %s', (role, asked, expected) => {
    const view = countViewOf(scope(role), asked)
    expect(view === null ? 'none' : view.exact ? 'exact' : 'controlled').toBe(expected)
  })

  it('is over no more than the own area', () => {
    const lezer = countViewOf(scope('lezer'), {})
    expect(lezer && reaches(lezer.reach, foreign)).toBe(false)
    const inzender = countViewOf(scope('inzender'), { region: 'ZK10' })
    expect(inzender && reaches(inzender.reach, ownRegion)).toBe(false)
  })

  it('is none without access', () => expect(countViewOf(noAccess, {})).toBeNull())
  it('is exact for who sees all', () => expect(countViewOf(nationalWithCases, {})?.exact).toBe(true))
  it('is controlled without the right', () => expect(countViewOf(nationalControlled, {})?.exact).toBe(false))
})

describe('the table of roles', () => {
  it.each(roleCodes)('%s sends in only for its own channels', (role) => {
    const writes = roleRules[role].may.includes('write-signal')
    expect(mayWrite(scope(role), 'juiste-loket')).toBe(writes)
    expect(mayWrite(scope(role), 'gemeente')).toBe(false)
  })

  it.each(roleCodes)('%s holds nothing without areas that are its own', (role) => {
    const empty = scopeOf(role, { regions: new Set(), channels: new Set(), granted: new Set() })
    expect(mayReadCases(empty)).toBe(['onderzoeker', 'beoordelaar'].includes(role))
    expect(mayWrite(empty, 'gemeente')).toBe(false)
  })

  it('gives every permission to some role, and none to all but the public one and counts', () => {
    for (const permission of permissions) {
      const holders = roleCodes.filter((role) => roleRules[role].may.includes(permission))
      expect(holders.length).toBeGreaterThan(0)
      expect(holders.length === roleCodes.length).toBe(['public', 'counts'].includes(permission))
    }
  })

  it('keeps the keys and the log of reading with who reads no cases', () => {
    for (const role of roleCodes) {
      if (!roleRules[role].may.includes('review-reading')) continue
      expect(mayReadCases(scope(role))).toBe(false)
    }
  })

  it('lets nobody label or measure signals without reading all of them', () => {
    for (const role of roleCodes) {
      const labels = roleRules[role].may.some((may) => ['review-tags', 'tag-quality'].includes(may))
      const readsAll = [own, ownRegion, foreign, unplaced].every((place) => reaches(scope(role).cases, place))
      expect([role, labels && !readsAll]).toEqual([role, false])
    }
  })

  it('asks only the researcher of the ombudsman what for', () => {
    expect(roleCodes.filter((role) => scope(role).purposeRequired)).toEqual(['onderzoeker'])
  })
})
