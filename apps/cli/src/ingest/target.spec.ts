import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { senderKey, target } from './target.js'

const key = `rdk_0123456789abcdef_${'x'.repeat(43)}`
let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rode-draad-key-'))
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe('where to send to', () => {
  it.each([
    ['https://rode-draad.example', key],
    ['http://localhost:3000', key],
    ['http://127.0.0.1:3000', key],
    ['http://[::1]:3000', key],
    ['http://rode-draad.example', null],
  ])('may be %s', (address, withKey) => {
    expect(target(address, withKey)).toEqual({ url: new URL(address), key: withKey })
  })

  it.each([
    ['rode-draad.example', null, 'Geef bij --url een adres'],
    ['ftp://rode-draad.example', null, 'Geef bij --url een adres'],
    ['http://rode-draad.example', key, 'Een sleutel gaat alleen over https.'],
    ['http://localhost.example', key, 'Een sleutel gaat alleen over https.'],
  ])('may not be %s with key %s', (address, withKey, message) => {
    expect(() => target(address, withKey)).toThrow(message)
  })
})

describe('the key of a sender', () => {
  it('comes from a file, else from the environment, else there is none', async () => {
    const file = join(folder, 'key')
    await writeFile(file, `${key}\n`)
    await expect(senderKey(file, { SENDER_KEY: 'other' })).resolves.toBe(key)
    await expect(senderKey(undefined, { SENDER_KEY: key })).resolves.toBe(key)
    await expect(senderKey(undefined, {})).resolves.toBeNull()
  })

  it.each(['geheim', ''])('"%s" is none, and is not repeated', async (text) => {
    const file = join(folder, 'no-key')
    await writeFile(file, text)
    const refused = senderKey(file, {})
    await expect(refused).rejects.toThrow('staat geen sleutel van een afzender')
    await expect(refused).rejects.not.toThrow('geheim')
  })

  it('in a file that is not there is refused', async () => {
    await expect(senderKey(join(folder, 'missing'), {})).rejects.toThrow('missing is niet te lezen.')
  })
})
