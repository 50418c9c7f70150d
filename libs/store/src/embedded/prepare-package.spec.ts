import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { chmod, mkdir, mkdtemp, readFile, readlink, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Binaries } from './binaries.js'
import { EmbeddedPostgresError } from './embedded-postgres-error.js'
import { preparePackage } from './prepare-package.js'

let packageFolder: string
let binaries: Binaries

beforeEach(async () => {
  packageFolder = await mkdtemp(join(tmpdir(), 'rode-draad-package-'))
  const at = (...parts: string[]): string => join(packageFolder, 'native', ...parts)
  binaries = {
    initdb: at('bin', 'initdb'),
    pgCtl: at('bin', 'pg_ctl'),
    postgres: at('bin', 'postgres'),
    packageFolder,
  }
  await mkdir(at('bin'), { recursive: true })
  await mkdir(at('lib'))
  for (const program of [binaries.initdb, binaries.pgCtl, binaries.postgres]) await writeFile(program, '')
  await writeFile(at('lib', 'libpq.so.5.18'), 'library')
  const links = ['libpq.so', 'libpq.so.5'].map((name) => ({
    source: 'native/lib/libpq.so.5.18',
    target: `native/lib/${name}`,
  }))
  await writeFile(at('pg-symlinks.json'), JSON.stringify(links))
})

afterEach(() => rm(packageFolder, { recursive: true, force: true }))

describe('preparePackage', () => {
  it('makes the links an install script would have made, relative, and may be repeated', async () => {
    await preparePackage(binaries)
    await preparePackage(binaries)
    for (const name of ['libpq.so', 'libpq.so.5']) {
      const link = join(packageFolder, 'native', 'lib', name)
      expect(await readlink(link)).toBe('libpq.so.5.18')
      expect(await readFile(link, 'utf8')).toBe('library')
    }
  })

  it('makes the programs executable for everyone', async () => {
    await chmod(binaries.postgres, 0o640)
    await preparePackage(binaries)
    expect((await stat(binaries.postgres)).mode & 0o555).toBe(0o555)
  })

  it('needs no list of links', async () => {
    await rm(join(packageFolder, 'native', 'pg-symlinks.json'))
    await expect(preparePackage(binaries)).resolves.toBeUndefined()
  })

  it('says so when a program is missing', async () => {
    await rm(binaries.initdb)
    await expect(preparePackage(binaries)).rejects.toBeInstanceOf(EmbeddedPostgresError)
    await expect(preparePackage(binaries)).rejects.toThrow(/niet volledig geïnstalleerd/)
  })
})
