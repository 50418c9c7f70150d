import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { chmod, mkdir, mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { locateBinaries } from './binaries.js'
import { choosePrivileges, programAs } from './privileges.js'

describe('programAs', () => {
  it.each([
    ['plain', { file: 'postgres', args: ['-V'] }],
    ['other-user', { file: 'postgres', args: ['-V'], identity: { uid: 65_534, gid: 65_534 } }],
    ['namespace', { file: 'unshare', args: ['-U', '--map-user=1000', '--map-group=1000', 'postgres', '-V'] }],
  ] as const)('starts a program under %s', (kind, program) => {
    expect(programAs({ kind, owner: null }, 'postgres', ['-V'])).toEqual(program)
  })
})

describe('choosePrivileges', () => {
  const binaries = locateBinaries()
  let parent: string
  let directory: string
  beforeEach(async () => {
    parent = await realpath(await mkdtemp(join(tmpdir(), 'rode-draad-privileges-')))
    directory = join(parent, 'postgres')
    await mkdir(directory, { mode: 0o711 })
  })
  afterEach(() => rm(parent, { recursive: true, force: true }))

  it('runs as the user itself when that is not root', async () => {
    const { privileges, version } = await choosePrivileges(binaries, directory, 1234)
    expect(privileges).toEqual({ kind: 'plain', owner: 1234 })
    expect(version).toMatch(/PostgreSQL\) 18/)
  })

  it('says what to do when the program does not start', async () => {
    const broken = { ...binaries, postgres: join(parent, 'absent') }
    await expect(choosePrivileges(broken, directory, 1234)).rejects.toThrow(
      'De ingebouwde PostgreSQL werkt niet op dit systeem. Zet DATABASE_URL op een eigen PostgreSQL 15 of nieuwer.',
    )
    await expect(choosePrivileges(broken, directory, 0)).rejects.toThrow(
      /^PostgreSQL weigert te draaien als root\./,
    )
  })

  const asRoot = process.platform === 'linux' && process.getuid?.() === 0 ? describe : describe.skip
  asRoot('as root', () => {
    it('enters a namespace below a folder closed to others', async () => {
      await chmod(parent, 0o700)
      const { privileges } = await choosePrivileges(binaries, directory, 0)
      expect(privileges).toEqual({ kind: 'namespace', owner: 0 })
    })

    it('enters a namespace when the folder itself is closed to others', async () => {
      await chmod(parent, 0o711)
      await chmod(directory, 0o700)
      const { privileges } = await choosePrivileges(binaries, directory, 0)
      expect(privileges.kind).toBe('namespace')
    })
  })
})
