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
  ])('%j gives %j', (env, expected) => {
    expect(readConfiguration(env)).toMatchObject(expected)
  })

  it.each([
    ['PORT', ['abc', '', ' ', '-1', '65536', '3000.5', '1e3', '0x50', 'Infinity', 'NaN', 'true']],
    ['DEMO_SIGNALS', ['veel', '', '-5', '1000001', '1.5', '1e3']],
    ['HOST', ['']],
    ['LOG_LEVEL', ['hard', '']],
    ['DATA_DIR', ['']],
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
})
