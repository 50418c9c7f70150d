import type { AccessScope } from '@rode-draad/domain'
import type { SqlParameters } from '../duckdb/facts.js'

/** The reader's regions as parameters of every .sql file over signals. The one place where scope meets SQL. */
export function scopeParameters({ regions }: AccessScope): SqlParameters {
  return {
    scope_national: regions === 'national',
    scope_regions: regions === 'national' ? '' : `,${[...regions].sort().join(',')},`,
  }
}
