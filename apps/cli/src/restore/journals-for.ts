import { dirname, join, resolve } from 'node:path'
import {
  erasureJournalFile,
  joined,
  readErasures,
  readStrikes,
  strikeJournalFile,
  UnreadableJournal,
  type Erasure,
  type KeptStrike,
} from '@rode-draad/store'
import { CommandError } from '../command-error.js'

/** What the options say: a file, false for "there is none", undefined for the usual place. */
export interface GivenJournals {
  readonly erasures?: string | false
  readonly strikes?: string | false
}

/**
 * The journals that a restore carries out: those that are given, else those of the data folder, and always what stands
 * in the data folder too. That a journal is not there is never taken for "nobody was erased".
 * @throws CommandError naming the option, when one is not there or cannot be read
 */
export async function journalsFor(
  dataDirectory: string,
  { erasures, strikes }: GivenJournals,
): Promise<{ erasures: Erasure[]; strikes: KeptStrike[] }> {
  const folder = typeof erasures === 'string' ? dirname(resolve(erasures)) : dataDirectory
  return {
    erasures: await journalFor(
      erasures ?? join(dataDirectory, erasureJournalFile),
      join(dataDirectory, erasureJournalFile),
      { read: readErasures, what: 'gewiste signalen', option: 'erasures', never: 'een signaal is gewist' },
    ),
    strikes: await journalFor(
      strikes ?? join(folder, strikeJournalFile),
      join(dataDirectory, strikeJournalFile),
      { read: readStrikes, what: 'weggestreepte stukken', option: 'strikes', never: 'iets is weggestreept' },
    ),
  }
}

interface Kind<Line> {
  readonly read: (file: string) => Promise<Line[] | null>
  readonly what: string
  readonly option: string
  readonly never: string
}

async function journalFor<Line>(
  given: string | false,
  own: string,
  { read, what, option, never }: Kind<Line>,
): Promise<Line[]> {
  try {
    const present = (await read(own)) ?? []
    if (given === false) return present
    const lines = await read(given)
    if (lines !== null) return joined(present, lines)
  } catch (cause) {
    if (!(cause instanceof UnreadableJournal)) throw cause
    throw new CommandError(`${cause.message} Er is niets teruggezet.`, { cause })
  }
  throw new CommandError(
    `De lijst van ${what} is er niet: ${given}. Er is niets teruggezet. Geef de nieuwste lijst met --${option} <bestand>, of --no-${option} als er nog nooit ${never}.`,
  )
}
