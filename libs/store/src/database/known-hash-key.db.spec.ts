import { mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import type { DataSource } from 'typeorm'
import { knownHashKey } from './known-hash-key.js'
import { migrate } from './migrate.js'
import { openDatabase } from './open-database.js'
import { queryAt, startTestDatabase, type TestDatabase } from './test-database.js'

let database: TestDatabase
let app: DataSource

beforeEach(async () => {
  database = await startTestDatabase()
  await migrate(database.ownerUrl, 'rode_draad_app', 'rode_draad_audit')
  app = await openDatabase(database.appUrl)
})
afterEach(async () => {
  await app.destroy()
  await database.stop()
})

/** The start of a program with this data folder and setting. */
async function keyAt(folder: string, signalHashKey: string | null = null): Promise<Buffer> {
  const dataDirectory = join(database.directory, folder)
  await mkdir(dataDirectory, { recursive: true })
  return await knownHashKey((sql, values) => app.query(sql, values), { dataDirectory, signalHashKey })
}

describe('the key of the keyed hashes', () => {
  it('is made by the first program, and is the same at each later start', async () => {
    const key = await keyAt('eerste')
    expect(await keyAt('eerste')).toEqual(key)
    expect(await keyAt('tweede', 'k'.repeat(32)).catch(String)).toMatch(/^ConfigurationError: De sleutel/)
  })

  it('is refused from another data folder, and none is made there', async () => {
    await keyAt('eerste')
    await expect(keyAt('tweede')).rejects.toThrow(
      'SIGNAL_HASH_KEY, of zonder die instelling het bestand signal-hash.key in DATA_DIR',
    )
    expect(await readdir(join(database.directory, 'tweede'))).toEqual([])
  })

  it('may be used from every data folder when it is given', async () => {
    const given = 'k'.repeat(32)
    expect(await keyAt('eerste', given)).toEqual(Buffer.from(given))
    expect(await keyAt('tweede', given)).toEqual(Buffer.from(given))
    await expect(keyAt('eerste')).rejects.toThrow('niet die van deze database')
  })

  it('is one, also when two programs start at once on an empty database', async () => {
    const starts = await Promise.allSettled([keyAt('eerste'), keyAt('tweede')])
    expect(starts.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  })

  it('cannot be read from what the database keeps, nor be put in place of it', async () => {
    const key = await keyAt('eerste')
    const [row] = await queryAt<{ fingerprint: Buffer }>(database.ownerUrl, 'SELECT * FROM hash_key')
    expect(row?.fingerprint).toHaveLength(32)
    expect(row?.fingerprint).not.toEqual(key)
    await expect(app.query('DELETE FROM hash_key')).rejects.toMatchObject({ driverError: { code: '42501' } })
    await expect(queryAt(database.ownerUrl, 'DELETE FROM hash_key')).rejects.toThrow('only grows')
  })
})
