import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { ConfigurationError } from '@rode-draad/store'
import { signInConfiguration } from './sign-in-configuration.js'

const whole = {
  PUBLIC_URL: 'https://rode-draad.example',
  OIDC_ISSUER: 'https://aanmelden.example/realms/zorg',
  OIDC_CLIENT_ID: 'rode-draad',
  OIDC_CLIENT_SECRET: 'geheim-van-de-client',
  OIDC_ROLES: '{"rd-coordinator":"regiocoordinator"}',
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rode-draad-configuration-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('the settings of signing in', () => {
  it('are none when nothing is said of it', () => {
    expect(signInConfiguration({ HOST: '127.0.0.1' })).toBeNull()
  })

  it('are these when only what is needed is said', () => {
    expect(signInConfiguration(whole)).toMatchObject({
      publicUrl: new URL('https://rode-draad.example/'),
      scope: 'openid profile',
      algorithm: 'RS256',
      sessionKey: null,
      idleMs: 30 * 60_000,
      longestMs: 12 * 3_600_000,
      claims: {
        roleClaim: 'roles',
        roles: new Map([['rd-coordinator', { role: 'regiocoordinator', label: 'Regiocoördinator' }]]),
        regionsClaim: null,
        channelsClaim: null,
        organisationClaim: null,
        secondFactor: { claim: 'amr', values: new Set(['mfa']) },
      },
    })
  })

  it('take secrets from files', () => {
    const file = join(folder, 'secret')
    writeFileSync(file, 'uit-een-bestand\n')
    const { OIDC_CLIENT_SECRET: _secret, ...rest } = whole
    expect(signInConfiguration({ ...rest, OIDC_CLIENT_SECRET_FILE: file })?.clientSecret).toBe(
      'uit-een-bestand',
    )
  })

  it.each([
    [
      'OIDC_MFA_VALUES',
      'urn:mfa:hoog, urn:mfa:midden',
      { secondFactor: { values: new Set(['urn:mfa:hoog', 'urn:mfa:midden']) } },
    ],
    ['OIDC_MFA_CLAIM', 'acr', { secondFactor: { claim: 'acr' } }],
    ['OIDC_ROLE_CLAIM', 'realm_access.roles', { roleClaim: 'realm_access.roles' }],
    ['OIDC_REGIONS_CLAIM', 'regio', { regionsClaim: 'regio' }],
    [
      'OIDC_ROLES',
      '{"a":{"role":"lezer","label":"Lezer","regions":["ZK10"],"channels":["gemeente"]}}',
      {
        roles: new Map([['a', { role: 'lezer', label: 'Lezer', regions: ['ZK10'], channels: ['gemeente'] }]]),
      },
    ],
  ])('%s=%s is understood', (key, value, claims) => {
    expect(signInConfiguration({ ...whole, [key]: value })).toMatchObject({ claims })
  })
})

describe('half of the settings', () => {
  it.each(Object.keys(whole))('is refused, naming what is missing: %s', (key) => {
    const { [key]: _gone, ...rest }: Record<string, string> = whole
    expect(() => signInConfiguration(rest)).toThrow(
      new ConfigurationError(`Aanmelden is niet volledig ingericht. Dit ontbreekt: ${key}.`),
    )
  })

  it.each([
    ['SESSION_KEY', 'k'.repeat(32)],
    ['SESSION_KEY_FILE', import.meta.filename],
    ['SESSION_IDLE_MINUTES', '30'],
    ['SESSION_HOURS', '8'],
  ])('is refused too when it is only how long people stay or what seals it: %s', (key, value) => {
    expect(() => signInConfiguration({ [key]: value })).toThrow(
      'Dit ontbreekt: PUBLIC_URL, OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_ROLES.',
    )
  })

  it('names everything that is missing at once', () => {
    expect(() => signInConfiguration({ OIDC_ISSUER: whole.OIDC_ISSUER })).toThrow(
      'PUBLIC_URL, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET, OIDC_ROLES.',
    )
  })
})

describe('a setting that is wrong', () => {
  it.each([
    [
      'PUBLIC_URL',
      ['http://rode-draad.example', 'https://a.example/pad', 'https://a.example?x', 'rode-draad', 'ftp://a'],
    ],
    ['OIDC_ISSUER', ['http://aanmelden.example', 'aanmelden', 'https://wie:geheim@aanmelden.example']],
    ['OIDC_CLIENT_SECRET', ['kort']],
    ['OIDC_SCOPE', ['profile']],
    ['OIDC_ALGORITHM', ['none', 'HS256', 'rs256']],
    [
      'OIDC_ROLES',
      [
        '{',
        '{}',
        '[]',
        '"lezer"',
        '{"a":"directeur"}',
        '{"a":{"role":"lezer","regions":["ZK99"]}}',
        '{"a":{"rol":"lezer"}}',
      ],
    ],
    ['OIDC_MFA_VALUES', ['', 'mfa,,otp']],
    ['SESSION_KEY', ['kort']],
    ['SESSION_IDLE_MINUTES', ['0', '-1', '1.5', 'lang']],
    ['SESSION_HOURS', ['0', 'altijd']],
  ])('is named and not repeated: %s', (key, values) => {
    for (const value of values) {
      expect(() => signInConfiguration({ ...whole, [key]: value })).toThrow(
        new ConfigurationError(`Deze instelling klopt niet: ${key}.`),
      )
    }
  })

  it.each(['http://localhost:3000', 'http://127.0.0.1:8080', 'http://[::1]:3000'])(
    'may do without https on this machine: %s',
    (url) => {
      expect(signInConfiguration({ ...whole, PUBLIC_URL: url, OIDC_ISSUER: url })).not.toBeNull()
    },
  )

  it('is a secret twice, or in a file that is not there', () => {
    const both = { ...whole, OIDC_CLIENT_SECRET_FILE: join(folder, 'geen') }
    expect(() => signInConfiguration(both)).toThrow(
      'Zet OIDC_CLIENT_SECRET of OIDC_CLIENT_SECRET_FILE, niet allebei.',
    )
    const { OIDC_CLIENT_SECRET: _secret, ...rest } = both
    expect(() => signInConfiguration(rest)).toThrow(
      'Het bestand van OIDC_CLIENT_SECRET_FILE is niet te lezen.',
    )
  })
})
