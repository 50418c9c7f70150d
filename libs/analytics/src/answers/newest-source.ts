import { parseVagueDate, type PlainDate } from '@rode-draad/domain'
import type { Facts } from '../duckdb/facts.js'
import { readRegisters } from './read-registers.js'

/**
 * Until which day the sources of the registers of patterns and measures go that had come out by a reference date.
 * @returns {} when there are none
 */
export async function newestSource(
  facts: Facts,
  { referenceDate, data }: { readonly referenceDate: PlainDate; readonly data: 'real' | 'demo' },
): Promise<{ readonly sourceDate?: PlainDate }> {
  const { patterns, measures } = await readRegisters(facts, data === 'demo', { knownOn: referenceDate })
  const newest = [...patterns.map(({ lastKnown }) => lastKnown), ...measures.map(({ knownOn }) => knownOn)]
    .flatMap((edtf) => (edtf === null ? [] : [parseVagueDate(edtf)]))
    .filter(({ earliest, latest }) => (earliest ?? latest) <= referenceDate)
    .map(({ latest }) => (latest < referenceDate ? latest : referenceDate))
    .sort()
    .at(-1)
  return newest === undefined ? {} : { sourceDate: newest }
}
