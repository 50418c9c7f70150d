import { mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { keptSecret } from './kept-secret.js'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rode-draad-secret-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

describe('a kept secret', () => {
  it('is made once, for its owner only, and leaves no draft', async () => {
    const data = join(folder, 'data')
    const first = await keptSecret(data, 'a.key', () => 'first')
    const second = await keptSecret(data, 'a.key', () => 'second')
    expect([first, second]).toEqual(['first', 'first'])
    expect(await readdir(data)).toEqual(['a.key'])
    expect((await stat(join(data, 'a.key'))).mode & 0o777).toBe(0o600)
  })

  it('is the same for ten who make it at once', async () => {
    const secrets = await Promise.all(
      Array.from({ length: 10 }, (_, index) => keptSecret(folder, 'b.key', () => `secret ${index}`)),
    )
    expect(new Set(secrets).size).toBe(1)
    expect(await readdir(folder)).toEqual(['b.key'])
  })
})
