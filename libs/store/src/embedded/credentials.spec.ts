import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeCredentials, readCredentials, writeCredentials } from './credentials.js'

let directory: string
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'rode-draad-credentials-'))
})
afterEach(() => rm(directory, { recursive: true, force: true }))

describe('credentials', () => {
  it('are four different passwords that fit in a URL as they are', () => {
    const passwords = Object.values(makeCredentials(randomBytes))
    expect(new Set(passwords).size).toBe(4)
    for (const password of passwords) expect(password).toMatch(/^[\w-]{32}$/)
  })

  it('are absent before they are written, and read back the same', async () => {
    expect(await readCredentials(directory)).toBeNull()
    const credentials = makeCredentials(randomBytes)
    await writeCredentials(directory, credentials)
    expect(await readCredentials(directory)).toEqual(credentials)
    expect(await readdir(directory)).toEqual(['credentials.json'])
  })

  it('are closed to others even where a wider file lay ready', async () => {
    await writeFile(join(directory, 'credentials.json.new'), '', { mode: 0o666 })
    await writeCredentials(directory, makeCredentials(randomBytes))
    const { mode } = await stat(join(directory, 'credentials.json'))
    expect(mode & 0o777).toBe(process.platform === 'win32' ? 0o666 : 0o600)
  })

  it.each(['{"superuser":"geheim-wachtwoord', '{"superuser":"geheim-wachtwoord-dat-lang-is"}', 'geheim', ''])(
    'that are damaged are refused without quoting them: %s',
    async (text) => {
      await writeFile(join(directory, 'credentials.json'), text)
      const error: unknown = await readCredentials(directory).catch((thrown: unknown) => thrown)
      expect(error).toMatchObject({ name: 'EmbeddedPostgresError' })
      expect((error as Error).cause).toBeUndefined()
      expect(String(error)).toContain('onleesbaar of beschadigd')
      expect(String(error)).not.toContain('geheim')
    },
  )
})
