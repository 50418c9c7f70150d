import { describe, expect, it } from '@jest/globals'
import { ConfigurationError } from '@rode-draad/store'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readConfiguration, workspace } from './configuration.js'

describe('the settings of the program', () => {
  it('are these when nothing is said', () => {
    expect(readConfiguration({})).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      demoSignals: 20_000,
      dataDirectory: join(workspace, 'data', 'local'),
    })
    expect(existsSync(join(workspace, 'libs', 'store'))).toBe(true)
  })

  it.each([
    [{ PORT: '0' }, { port: 0 }],
    [{ PORT: '65535' }, { port: 65_535 }],
    [{ HOST: 'localhost' }, { host: 'localhost' }],
    [{ HOST: '127.0.0.2' }, { host: '127.0.0.2' }],
    [{ HOST: '::1' }, { host: '::1' }],
    [{ DEMO_SIGNALS: '0' }, { demoSignals: 0 }],
    [{}, { trustedProxy: [], signIn: null }],
    [{ TRUSTED_PROXY: '10.0.0.0/8,fd00::1' }, { trustedProxy: ['10.0.0.0/8', 'fd00::1'] }],
  ])('%j gives %j', (env, expected) => {
    expect(readConfiguration(env)).toMatchObject(expected)
  })

  it.each([
    ['PORT', ['abc', '', ' ', '-1', '65536', '3000.5', '1e3', '0x50', 'Infinity', 'NaN', 'true']],
    ['DEMO_SIGNALS', ['veel', '', '-5', '1000001', '1.5', '1e3']],
    ['HOST', ['']],
    ['LOG_LEVEL', ['hard', '']],
    ['DATA_DIR', ['']],
    ['TRUSTED_PROXY', ['', 'proxy.example', '10.0.0.1, 10.0.0.2', '*', 'a', '10.0.0.0/64']],
  ])('%s may not be any of %j, and the value is not repeated', (key, values) => {
    for (const value of values) {
      const attempt = () => readConfiguration({ [key]: value })
      expect([value, attempt]).toEqual([value, expect.any(Function)])
      expect(attempt).toThrow(ConfigurationError)
      expect(attempt).toThrow(`Deze instelling klopt niet: ${key}.`)
    }
  })

  it('names every wrong one at once', () => {
    expect(() => readConfiguration({ PORT: 'x', DEMO_SIGNALS: 'x' })).toThrow(
      'Deze instelling klopt niet: PORT, DEMO_SIGNALS.',
    )
  })

  it.each([
    '0.0.0.0',
    '::',
    '192.168.1.5',
    'example.org',
    '127.0.0.1.example.org',
    'localhost.nl',
    '1270.0.0.1',
  ])('HOST=%s is refused while there is no sign-in', (host) => {
    expect(() => readConfiguration({ HOST: host })).toThrow(/HOST wijst naar buiten deze computer/)
    expect(() => readConfiguration({ HOST: host })).not.toThrow(host)
  })

  const signIn = {
    PUBLIC_URL: 'https://rode-draad.example',
    OIDC_ISSUER: 'https://aanmelden.example',
    OIDC_CLIENT_ID: 'rode-draad',
    OIDC_CLIENT_SECRET: 'geheim-van-de-client',
    OIDC_ROLES: '{"rd-lezer":"lezer"}',
  }

  it('HOST may be elsewhere when people sign in over https', () => {
    expect(readConfiguration({ ...signIn, HOST: '0.0.0.0' })).toMatchObject({ host: '0.0.0.0' })
    const inTheOpen = { ...signIn, HOST: '0.0.0.0', PUBLIC_URL: 'http://localhost:3000' }
    expect(() => readConfiguration(inTheOpen)).toThrow(/PUBLIC_URL met https/)
    expect(readConfiguration({ ...inTheOpen, HOST: '127.0.0.1' }).signIn).not.toBeNull()
  })

  it('HOST elsewhere is refused when signing in is set up by half', () => {
    const { OIDC_ROLES: _roles, ...half } = signIn
    expect(() => readConfiguration({ ...half, HOST: '0.0.0.0' })).toThrow(/Dit ontbreekt: OIDC_ROLES/)
  })
})
