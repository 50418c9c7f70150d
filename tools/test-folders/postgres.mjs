import { join } from 'node:path'
import { beginFolder, copyFolder, doNotWaitForDisk } from './begin.mjs'

/** PostgreSQL twice: `empty` with the roles and no table, `migrated` with the structure. */
export default async function beginPostgresFolders() {
  await beginFolder('RODE_DRAAD_BEGIN_POSTGRES', async (folder) => {
    const store = new URL('../../libs/store/dist/', import.meta.url)
    const { startEmbeddedPostgres } = await import(new URL('embedded/embedded-postgres.js', store).href)
    const { migrate } = await import(new URL('database/migrate.js', store).href)
    const [empty, migrated] = [join(folder, 'empty'), join(folder, 'migrated')]
    await (await startEmbeddedPostgres({ directory: empty })).stop()
    await doNotWaitForDisk(empty)
    copyFolder(empty, migrated)
    const server = await startEmbeddedPostgres({ directory: migrated })
    await migrate(server.ownerUrl, 'rode_draad_app')
    await server.stop()
  })
}
