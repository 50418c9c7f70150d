import { describe, expect, it } from '@jest/globals'
import { nationalControlled, noAccess } from './access-scope.js'
import { countedPlaces, onlyCounted } from './counted-places.js'
import { scopeOf, type RoleCode } from './roles.js'

const areas = {
  regions: new Set(['ZK10', 'ZK02'] as const),
  channels: new Set(['juiste-loket'] as const),
  granted: new Set<string>(),
}

describe('counts without a choice are over', () => {
  it.each<[RoleCode, object, string | null]>([
    ['beleidsmedewerker', { regions: null, channels: null }, null],
    ['regiocoordinator', { regions: null, channels: null }, null],
    [
      'inzender',
      { regions: null, channels: ['juiste-loket'] },
      'Dit gaat alleen over signalen via Het Juiste Loket.',
    ],
    [
      'lezer',
      { regions: ['ZK02', 'ZK10'], channels: null },
      'Dit gaat alleen over signalen uit Amsterdam en Haaglanden.',
    ],
  ])('for %s: %p, which is said so: %p', (role, places, said) => {
    const counted = countedPlaces(scopeOf(role, areas))
    expect(counted).toEqual(places)
    expect(onlyCounted(counted)).toBe(said)
  })

  it('nothing for who may count nothing', () => {
    expect(countedPlaces(noAccess)).toEqual({ regions: [], channels: [] })
    expect(onlyCounted(countedPlaces(noAccess))).toBeNull()
    expect(countedPlaces(nationalControlled)).toEqual({ regions: null, channels: null })
  })
})
