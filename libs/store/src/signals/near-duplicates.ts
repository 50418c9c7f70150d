import type { NearDuplicate, SignalRecord } from '@rode-draad/contract'
import {
  addDays,
  nearDuplicate,
  parseVagueDate,
  reaches,
  tellingWords,
  textTraits,
  type AccessScope,
} from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import { inScope } from '../database/in-scope.js'

/** A case that comes in twice comes in within half a year, as far as its dates tell. */
const daysApart = 180
/** Of a text, by which PostgreSQL finds the texts that are worth comparing word by word. */
const mostWords = 8
/** Of those that share most of these words; a case told again shares about half of them. */
const mostCompared = 1000
const mostSuggested = 20

/**
 * Signals with the most of these words in their text, then the nearest in date: in reach, of the same region or of none,
 * as made up or real as the one they are held beside, and received on days that may be between two days.
 * $1 its id, $2 whether made up, $3 region or null, $4 and $5 first and last day, $6 its own day, $7 words as they stand
 * in its text, $8 how many.
 */
const nearby = `
  SELECT id, channel, region, zorgprofiel, "receivedOn", text
  FROM (
    SELECT signal_id AS id, channel, region, zorgprofiel, received_on AS "receivedOn", received_latest, text,
      (SELECT count(*) FROM unnest($7::text[]) AS word WHERE strpos(text, word) > 0) AS shared
    FROM signal_current
    WHERE signal_id <> $1 AND fictional = $2 AND ($3::text IS NULL OR region = $3 OR region IS NULL)
      AND received_latest >= $4::date AND COALESCE(received_earliest, '-infinity') <= $5::date
  ) AS near
  WHERE shared > 0
  ORDER BY shared DESC, abs(received_latest - $6::date), id LIMIT $8`

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
  const { earliest, latest } = parseVagueDate(signal.receivedOn)
  const first = earliest === null ? '-infinity' : addDays(earliest, -daysApart)
  const days = [first, addDays(latest, daysApart), latest]
  const words = tellingWords(signal.text, mostWords)
  const values = [signal.id, signal.fictional, signal.region, ...days, words, mostCompared]
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
