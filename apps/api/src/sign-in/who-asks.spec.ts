import { describe, expect, it } from '@jest/globals'
import { roleCodes, roleRules } from '@rode-draad/domain'
import { noAreas } from './role-identity.js'
import { byGrant } from './who-asks.js'

describe('the roles for which grants are looked up', () => {
  it('are exactly those whose cases depend on them', () => {
    const areas = { ...noAreas, granted: new Set(['a']) }
    const dependent = roleCodes.filter((role) => roleRules[role].cases(areas).signals.has('a'))
    expect([...byGrant]).toEqual(dependent)
  })
})
