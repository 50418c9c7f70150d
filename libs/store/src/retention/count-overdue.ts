import { everywhere, type PlainDate } from '@rode-draad/domain'
import { Client } from 'pg'
import { reachValues, setReach } from '../database/in-scope.js'
import { overdueRow, overdueSignal, rowParameters, signalParameters } from './overdue.js'
import type { RetentionTerms } from './retention-terms.js'

export interface OverdueText {
  readonly channel: string
  /** Term of the channel. */
  readonly months: number
  /** Signals whose text is overdue. */
  readonly signals: number
  readonly quarantinedRows: number
}

/** What a run would erase on this day, for every channel in the order of the terms; changes nothing. */
export async function countOverdue(
  ownerUrl: string,
  terms: RetentionTerms,
  today: PlainDate,
): Promise<OverdueText[]> {
  const client = new Client({ connectionString: ownerUrl })
  client.on('error', () => undefined)
  await client.connect()
  try {
    await client.query('BEGIN TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY')
    await client.query(setReach, reachValues(everywhere))
    const perChannel = async (sql: string, parameters: unknown[]) => {
      const { rows } = await client.query<{ channel: string; n: number }>(sql, parameters)
      return new Map(rows.map(({ channel, n }) => [channel, n]))
    }
    const signals = await perChannel(
      `SELECT s.channel, count(*)::integer AS n FROM signal s WHERE ${overdueSignal} GROUP BY s.channel`,
      signalParameters(terms, today),
    )
    const rows = await perChannel(
      `SELECT r.channel, count(*)::integer AS n FROM quarantined_row r WHERE ${overdueRow} GROUP BY r.channel`,
      rowParameters(terms, today),
    )
    const others = [...signals.keys(), ...rows.keys()].filter((channel) => !(channel in terms.channels))
    return [...new Set([...Object.keys(terms.channels), ...others])].map((channel) => ({
      channel,
      months: terms.channels[channel] ?? terms.standard,
      signals: signals.get(channel) ?? 0,
      quarantinedRows: rows.get(channel) ?? 0,
    }))
  } finally {
    await client.end()
  }
}
