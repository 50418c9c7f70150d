import { expect, it } from '@jest/globals'
import type { RoleCode } from '@rode-draad/domain'
import { partsFor } from './signalen-parts.js'

it.each<[RoleCode, readonly string[]]>([
  ['beoordelaar', ['beoordelen', 'onopgelost']],
  ['onderzoeker', ['onopgelost', 'beoordelen']],
  ['regiocoordinator', ['onopgelost']],
  ['behandelaar', ['onopgelost']],
  ['inzender', ['onopgelost']],
  ['beleidsmedewerker', ['onopgelost']],
  ['lezer', []],
  ['beheerder', []],
])('of Signalen, %s can use %j', (role, parts) => {
  expect(partsFor(role)).toEqual(parts)
})
