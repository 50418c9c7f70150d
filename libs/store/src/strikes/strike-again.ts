import type { Client } from 'pg'
import { insertStruckWords, struckWordsValues } from './kept-struck-words.js'
import { insertStrike, strikeValues, type KeptStrike } from './strike-journal.js'

export interface StruckAgain {
  /** Strikes of the journal that were carried out. */
  readonly done: number
  /** Signals with a text that is not the one that was struck: somebody has to strike out there again. */
  readonly left: readonly string[]
}

/**
 * Strikes out again, in the open transaction that reaches everywhere, what a backup was made before; what it already
 * has, or signals that are not there, stay as they are. A text that was read anew between the backup and the strike has
 * other places, so nothing is struck in it. A line whose strike failed, and that the reader did once more, is one
 * strike together with that. The words of all of them stay struck in what comes in under those numbers.
 */
export async function strikeAgain(client: Client, strikes: readonly KeptStrike[]): Promise<StruckAgain> {
  const known = await knownStrikes(client, strikes)
  const settled = new Set(strikes.filter(({ id }) => known.has(id)).map(whatOf))
  const left = new Set<string>()
  let done = 0
  for (const { known: words, type } of strikes) {
    // Also where nothing is struck: it came in after the backup, or its text is another one now
    if (words) await client.query(insertStruckWords, struckWordsValues(words, type))
  }
  for (const strike of strikes) {
    if (settled.has(whatOf(strike)) || !(await isThere(client, strike.signalId))) continue
    let whole = true
    for (const copy of strike.copies) whole = (await strikeCopy(client, strike, copy)) && whole
    if (!whole) {
      left.add(strike.signalId)
      continue
    }
    await client.query(insertStrike, strikeValues(strike))
    settled.add(whatOf(strike))
    done += 1
  }
  return { done, left: [...left] }
}

async function knownStrikes(client: Client, strikes: readonly KeptStrike[]): Promise<Set<string>> {
  const ids = strikes.map(({ id }) => id)
  const { rows } = await client.query<{ id: string }>('SELECT id FROM strike WHERE id = ANY ($1::uuid[])', [
    ids,
  ])
  return new Set(rows.map(({ id }) => id))
}

/** The same places cannot be struck out twice: tokens stand there. */
const whatOf = ({ signalId, copies }: KeptStrike) => JSON.stringify([signalId, copies])

async function isThere(client: Client, id: string): Promise<boolean> {
  const { rowCount } = await client.query('SELECT FROM signal WHERE id = $1', [id])
  return rowCount === 1
}

/** @returns false when this is not the text that was struck; then it stays, and so do notes and rows set apart */
async function strikeCopy(
  client: Client,
  { signalId, registers = 'published' }: KeptStrike,
  { version, field, pieces, after }: KeptStrike['copies'][number],
): Promise<boolean> {
  const place = [signalId, version]
  const isStruck = async () => {
    const { rows } = await client.query<{ struck: boolean }>(
      `SELECT md5(${field}) = $3 AS struck FROM signal_version WHERE signal_id = $1 AND version = $2`,
      [...place, after],
    )
    return rows[0]?.struck === true
  }
  if (after !== undefined && (await isStruck())) return true
  await client.query('SAVEPOINT strike')
  try {
    const { rows } = await client.query<{ found: boolean }>(
      'SELECT strike_out($1, $2, $3, $4, NULL, $5) AS found',
      [...place, field, JSON.stringify(pieces), registers],
    )
    // A version that is not there, or whose text is gone, has nothing to strike out.
    if (rows[0]?.found === false || after === undefined || (await isStruck())) {
      await client.query('RELEASE SAVEPOINT strike')
      return true
    }
  } catch (error) {
    if ((error as { code?: unknown }).code !== placesOutsideText) throw error
  }
  await client.query('ROLLBACK TO SAVEPOINT strike')
  return false
}

/** What strike_out raises: places that are none of the text. */
const placesOutsideText = 'P0001'
