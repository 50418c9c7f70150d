import { everywhere } from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import { inScope } from '../database/in-scope.js'

/** Whether there is one signal that is not made up. */
export async function hasRealSignals(app: DataSource): Promise<boolean> {
  return await one<boolean>(app, 'SELECT EXISTS (SELECT FROM signal WHERE NOT fictional) AS value')
}

/** How many signals are made up. */
export async function countFictionalSignals(app: DataSource): Promise<number> {
  return await one<number>(app, 'SELECT count(*)::integer AS value FROM signal WHERE fictional')
}

/** One value over all signals there are. */
async function one<T>(app: DataSource, sql: string): Promise<T> {
  const [row] = await inScope(app, everywhere, (manager) => manager.query(sql) as Promise<{ value: T }[]>)
  if (!row) throw new Error('a query for one value gave no row')
  return row.value
}
