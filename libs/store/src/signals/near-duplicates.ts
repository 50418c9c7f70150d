import type { NearDuplicate, SignalRecord } from '@rode-draad/contract'
import {
  addDays,
  nearDuplicate,
  parseVagueDate,
  reaches,
  textTraits,
  type AccessScope,
} from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import { inScope } from '../database/in-scope.js'

/** A case that comes in twice comes in within half a year. */
const daysApart = 180
/** Of those nearest in date; at a hundred thousand signals a year a region has some three thousand in that time. */
const mostCompared = 5000
const mostSuggested = 20

/**
 * Signals by nearness in date: in reach, of the same region or of none, as made up or real as the one they are held
 * beside. $1 its id, $2 whether made up, $3 region or null, $4 and $5 first and last day, $6 its own day, $7 how many.
 */
const nearby = `
  SELECT signal_id AS id, channel, region, zorgprofiel, received_on AS "receivedOn", text
  FROM signal_current
  WHERE signal_id <> $1 AND fictional = $2 AND ($3::text IS NULL OR region = $3 OR region IS NULL)
    AND received_latest BETWEEN $4::date AND $5::date
  ORDER BY abs(received_latest - $6::date), signal_id LIMIT $7`

type Nearby = Pick<SignalRecord, 'id' | 'channel' | 'region' | 'zorgprofiel' | 'receivedOn' | 'text'>

/**
 * Signals in reach that may be about the same case, the most alike first; for a person to look at, nothing is merged.
 * Texts are compared here and not given. Whoever gives the answer has written down that the signal was read.
 */
export async function nearDuplicates(
  app: DataSource,
  signal: SignalRecord,
  { cases }: Pick<AccessScope, 'cases'>,
): Promise<NearDuplicate[]> {
  const { latest } = parseVagueDate(signal.receivedOn)
  const days = [addDays(latest, -daysApart), addDays(latest, daysApart), latest]
  const values = [signal.id, signal.fictional, signal.region, ...days, mostCompared]
  const rows = await inScope(app, cases, (manager) => manager.query(nearby, values) as Promise<Nearby[]>)
  const one = { ...signal, traits: textTraits(signal.text) }
  return rows
    .filter((row) => reaches(cases, row))
    .flatMap(({ text, ...row }) => {
      const found = nearDuplicate(one, { ...row, traits: textTraits(text) })
      return found ? [{ ...row, ...found }] : []
    })
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, mostSuggested)
    .map((found) => ({ ...found, similarity: Math.round(found.similarity * 100) / 100 }))
}
