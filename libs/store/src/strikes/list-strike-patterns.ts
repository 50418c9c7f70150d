import type { StrikePattern } from '@rode-draad/domain'
import type { DataSource } from 'typeorm'

/** Each form of what readers struck out, with how often; the most frequent first. */
export async function listStrikePatterns(app: DataSource): Promise<(StrikePattern & { times: number })[]> {
  return (await app.query(
    `SELECT type, shape, words, before, after, count(*)::integer AS times FROM strike_pattern
     GROUP BY type, shape, words, before, after ORDER BY times DESC, type, shape, before, after`,
  )) as (StrikePattern & { times: number })[]
}
