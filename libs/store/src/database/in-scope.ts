import type { Reach } from '@rode-draad/domain'
import type { DataSource, EntityManager } from 'typeorm'

/** Gives the transaction its reach, for the policies of row-level security; ends with the transaction. */
export const setReach = `SELECT set_config('rode_draad.regions', $1, true),
  set_config('rode_draad.channels', $2, true), set_config('rode_draad.signals', $3, true)`

/**
 * The values of `setReach`: 'all', or codes between commas; empty for none.
 * @throws RangeError when a code has a comma in it, which would make two of it, or is empty
 */
export function reachValues({ regions, channels, signals }: Reach): [string, string, string] {
  return [settingOf(regions), settingOf(channels), settingOf(signals)]
}

/**
 * One transaction that PostgreSQL holds to this reach: what lies outside does not exist in it and cannot be added.
 * @throws what `work` throws, after the transaction was undone
 */
export async function inScope<T>(
  app: DataSource,
  reach: Reach,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  const values = reachValues(reach)
  return await app.transaction(async (manager) => {
    await manager.query(setReach, values)
    return await work(manager)
  })
}

function settingOf(codes: 'all' | ReadonlySet<string>): string {
  if (codes === 'all') return 'all'
  for (const code of codes) {
    if (code === '' || code.includes(',')) throw new RangeError('a code of a reach is empty or has a comma')
  }
  return codes.size === 0 ? '' : `,${[...codes].join(',')},`
}
