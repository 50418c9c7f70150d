import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ConfigurationError, signalHashKey, storeConfiguration } from './configuration.js'

const secret = 'geheim-4711'

describe('the settings of the store', () => {
  it('are the embedded server in data/local when nothing is said', () => {
    expect(storeConfiguration({}, '/huis')).toEqual({
      dataDirectory: '/huis/data/local',
      databaseUrl: null,
      databaseAppUrl: null,
      databaseAuditUrl: null,
      retentionTerms: null,
      signalHashKey: null,
    })
  })

  it.each([
    ['a folder of one’s own', { DATA_DIR: '/elders' }, { dataDirectory: '/elders' }],
    ['a folder inside the workspace', { DATA_DIR: 'kamer' }, { dataDirectory: '/huis/kamer' }],
    [
      'a database of one’s own',
      { DATABASE_URL: 'postgresql://a@localhost/c', DATABASE_APP_URL: 'postgres://d@localhost/c' },
      { databaseUrl: 'postgresql://a@localhost/c', databaseAppUrl: 'postgres://d@localhost/c' },
    ],
    [
      'a role for the log of one’s own',
      { DATABASE_URL: 'postgresql://a@localhost/c', DATABASE_AUDIT_URL: 'postgres://e@localhost/c' },
      { databaseAuditUrl: 'postgres://e@localhost/c' },
    ],
    ...[
      'postgres://a@127.0.0.1:5433/c',
      'postgres://a@[::1]/c',
      'postgres:///c?host=/var/run/postgresql',
      'postgres://a@db.example.nl/c?sslmode=verify-full',
    ].map((url) => [url, { DATABASE_URL: url }, { databaseUrl: url }] as const),
    ['a key', { SIGNAL_HASH_KEY: 'k'.repeat(32) }, { signalHashKey: 'k'.repeat(32) }],
  ])('take %s', (_name, env, expected) => {
    expect(storeConfiguration(env, '/huis')).toMatchObject(expected)
  })

  it.each([
    [{ DATA_DIR: '' }, 'DATA_DIR'],
    [{ DATABASE_URL: `mysql://${secret}@b/c` }, 'DATABASE_URL'],
    [{ DATABASE_URL: 'postgres://a@b/c', DATABASE_APP_URL: secret }, 'DATABASE_APP_URL'],
    [{ DATABASE_URL: `postgresql://${secret}:x@[b/c` }, 'DATABASE_URL'],
    [{ DATABASE_APP_URL: `postgres://${secret}@b/c` }, 'DATABASE_APP_URL'],
    [{ DATABASE_URL: 'postgres://a@b/c', DATABASE_APP_URL: 'postgres://b/c' }, 'DATABASE_APP_URL'],
    [{ DATABASE_AUDIT_URL: `postgres://${secret}@b/c` }, 'DATABASE_AUDIT_URL'],
    [{ DATABASE_URL: 'postgres://a@b/c', DATABASE_AUDIT_URL: 'postgres://b/c' }, 'DATABASE_AUDIT_URL'],
    [{ DATABASE_URL: `postgres://${secret}@db.example.nl/c` }, 'DATABASE_URL'],
    [{ DATABASE_URL: `postgres://${secret}@db.example.nl/c?sslmode=require` }, 'DATABASE_URL'],
    [{ DATABASE_URL: `postgres://${secret}@localhost/c?host=db.example.nl` }, 'DATABASE_URL'],
    [{ SIGNAL_HASH_KEY: secret }, 'SIGNAL_HASH_KEY'],
    [{ DATABASE_URL: secret, SIGNAL_HASH_KEY: secret }, 'DATABASE_URL, SIGNAL_HASH_KEY'],
  ])('that are wrong are named, never quoted: %j', (env, keys) => {
    const attempt = () => storeConfiguration(env, '/huis')
    expect(attempt).toThrow(ConfigurationError)
    expect(attempt).toThrow(keys)
    try {
      attempt()
    } catch (error) {
      const { message, cause } = error as Error
      expect(`${message}${String(cause)}`).not.toContain(secret)
      expect(message).not.toContain('\n')
    }
  })
})

describe('the key of the hashes', () => {
  let directory: string
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'rode-draad-key-'))
  })
  afterEach(() => rm(directory, { recursive: true, force: true }))

  const of = (overrides = {}) =>
    signalHashKey({ ...storeConfiguration({ DATA_DIR: join(directory, 'nieuw') }, '/'), ...overrides })
  const file = () => join(directory, 'nieuw', 'signal-hash.key')

  it('is the given one, and then no file is made', async () => {
    expect(await of({ signalHashKey: 'k'.repeat(32) })).toEqual(Buffer.from('k'.repeat(32)))
    await expect(stat(file())).rejects.toThrow('ENOENT')
  })

  it('is made once, for this user only, and stays the same', async () => {
    const first = await of()
    expect(first).toHaveLength(32)
    expect(await of()).toEqual(first)
    expect((await stat(file())).mode & 0o777).toBe(0o600)
  })

  it.each(['', 'kort', `${'ab'.repeat(31)}`])(
    'is not made up anew when its file is damaged: "%s"',
    async (text) => {
      await of()
      await writeFile(file(), text)
      await expect(of()).rejects.toThrow(ConfigurationError)
      expect(await readFile(file(), 'utf8')).toBe(text)
    },
  )
})
