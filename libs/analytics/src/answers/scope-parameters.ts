import type { Reach } from '@rode-draad/domain'
import type { SqlParameters } from '../duckdb/facts.js'

/** The reader's reach, and real or made up, as parameters of scoped-signal.sql. The one place where scope meets SQL. */
export function scopeParameters({ regions, channels }: Reach, fictional: boolean): SqlParameters {
  return {
    fictional,
    scope_all_regions: regions === 'all',
    scope_regions: listOf(regions),
    scope_all_channels: channels === 'all',
    scope_channels: listOf(channels),
  }
}

/** ',ZK10,ZK11,'; '' for none: a signal without a region is looked for as ',,' and must not be found. */
function listOf(codes: 'all' | ReadonlySet<string>): string {
  return codes === 'all' || codes.size === 0 ? '' : `,${[...codes].sort().join(',')},`
}
