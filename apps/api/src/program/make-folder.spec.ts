import { expect, it } from '@jest/globals'
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { makeFolder } from './make-folder.js'

it('makes a folder with those that it is in, and again', async () => {
  const within = await mkdtemp(join(tmpdir(), 'rode-draad-folder-'))
  try {
    const folder = join(within, 'een', 'twee', 'drie')
    await makeFolder(folder)
    await makeFolder(folder)
    expect((await stat(folder)).isDirectory()).toBe(true)
    await writeFile(join(within, 'bestand'), '')
    await expect(makeFolder(join(within, 'bestand', 'in'))).rejects.toThrow('ENOTDIR')
    await expect(makeFolder(join(within, 'bestand'))).rejects.toThrow('EEXIST')
  } finally {
    await rm(within, { recursive: true })
  }
})

// Only Linux has this file system.
const onLinux = process.platform === 'linux' ? it : it.skip
onLinux.each(['/proc/rode-draad', '/proc/rode-draad/in'])(
  'gives up on %s, which cannot be made',
  async (folder) => {
    await expect(makeFolder(folder)).rejects.toThrow('ENOENT')
  },
)
