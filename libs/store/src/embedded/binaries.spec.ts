import { describe, expect, it } from '@jest/globals'
import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import { locateBinaries } from './binaries.js'

describe('locateBinaries', () => {
  it('finds the programs npm installed for this system', () => {
    const { initdb, pgCtl, postgres, packageFolder } = locateBinaries()
    for (const path of [initdb, pgCtl, postgres, packageFolder]) expect(existsSync(path)).toBe(true)
    expect([initdb, pgCtl, postgres].map((path) => basename(path, '.exe'))).toEqual([
      'initdb',
      'pg_ctl',
      'postgres',
    ])
  })

  it.each([
    ['an unknown system', 'sunos', 'x64'],
    ['an unknown processor', 'linux', 's390x'],
    ['a system npm did not install for', process.platform === 'win32' ? 'linux' : 'win32', 'x64'],
  ] as const)('says what to do on %s', (_, platform, arch) => {
    expect(() => locateBinaries({ platform, arch })).toThrow(
      'Er is geen ingebouwde PostgreSQL voor dit systeem. Zet DATABASE_URL op een eigen PostgreSQL 15 of nieuwer.',
    )
  })
})
