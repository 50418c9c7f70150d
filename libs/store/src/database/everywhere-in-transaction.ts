import { everywhere } from '@rode-draad/domain'
import type { Client } from 'pg'
import { reachValues, setReach } from './in-scope.js'

/** Work of the program itself on all signals: in one transaction that reaches everywhere, taken back when it fails. */
export async function everywhereInTransaction<T>(client: Client, work: () => Promise<T>): Promise<T> {
  await client.query('BEGIN')
  try {
    await client.query(setReach, reachValues(everywhere))
    const result = await work()
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined)
    throw error
  }
}
