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
import type { Audit } from '../audit/open-audit.js'
import { inScope } from '../database/in-scope.js'
import type { CaseReader } from './read-case.js'

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
 * Texts are compared here and not given. Each case that is told of is written down first, as the signal itself was by
 * whoever read it.
 * @throws AuditUnavailable when one could not be written down; then nothing is given
 */
export async function nearDuplicates(
  { app, audit }: { readonly app: DataSource; readonly audit: Pick<Audit, 'write'> },
  signal: SignalRecord,
  { scope, reader }: { readonly scope: Pick<AccessScope, 'cases'>; readonly reader: CaseReader },
): Promise<NearDuplicate[]> {
  const { cases } = scope
  const { earliest, latest } = parseVagueDate(signal.receivedOn)
  const first = earliest === null ? '-infinity' : addDays(earliest, -daysApart)
  const days = [first, addDays(latest, daysApart), latest]
  const words = tellingWords(signal.text, mostWords)
  const values = [signal.id, signal.fictional, signal.region, ...days, words, mostCompared]
  const rows = await inScope(app, cases, (manager) => manager.query(nearby, values) as Promise<Nearby[]>)
  const one = { ...signal, traits: textTraits(signal.text) }
  const alike = rows
    .filter((row) => reaches(cases, row))
    .flatMap(({ text, ...row }) => {
      const found = nearDuplicate(one, { ...row, traits: textTraits(text) })
      return found ? [{ ...row, ...found }] : []
    })
    .sort((a, b) => b.similarity - a.similarity)
    .slice(0, mostSuggested)
    .map((found) => ({ ...found, similarity: Math.round(found.similarity * 100) / 100 }))
  const { subject, ...how } = reader
  await Promise.all(
    alike.map(({ id }) =>
      audit.write({ ...how, reader: subject, action: 'read', signalId: id, result: 'given' }),
    ),
  )
  return alike
}
