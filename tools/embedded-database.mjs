import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'

/** The embedded PostgreSQL of a data folder, as its superuser, which row-level security does not hold. */
export async function connectEmbedded(folder, database = 'rode_draad') {
  const client = new pg.Client({
    connectionString: await addressOf(folder, 'postgres', 'superuser', database),
  })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

export const ownerUrl = (folder, database) => addressOf(folder, 'rode_draad_owner', 'owner', database)

async function addressOf(folder, role, passwordOf, database) {
  const read = (...path) => readFile(join(folder, 'postgres', ...path), 'utf8')
  const credentials = JSON.parse(await read('credentials.json'))
  const [, port] = /^port = '(\d+)'/m.exec(await read('cluster', 'rode-draad.conf')) ?? []
  return `postgresql://${role}:${credentials[passwordOf]}@127.0.0.1:${port}/${database}`
}

/** Process id of the server. */
export async function postmasterOf(folder) {
  return Number(
    (await readFile(join(folder, 'postgres', 'cluster', 'postmaster.pid'), 'utf8')).split('\n')[0],
  )
}
