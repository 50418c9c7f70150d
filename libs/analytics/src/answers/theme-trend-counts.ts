import type { ThemeTrendQuery, ThemeTrendRow } from '@rode-draad/contract'
import type { Controlled } from '@rode-draad/statistics'
import type { DayRange } from './asked-days.js'
import type { DataState } from './read-rows.js'

/** Theme trends as counted for one reader. */
export interface ThemeTrendCounts {
  /** Version and date of the data that were counted. */
  readonly data: DataState
  readonly days: DayRange
  readonly rows: Controlled<readonly ThemeTrendRow[]>
  /** Signals in the selection, each once; null when that may not be shown. */
  readonly n: number | null
}

/** What a question splits by; null where it does not. */
export function splitOf({
  region,
  channel,
  law,
}: ThemeTrendQuery): Pick<ThemeTrendRow, 'region' | 'channel' | 'law'> {
  return { region: region ?? null, channel: channel ?? null, law: law ?? null }
}
