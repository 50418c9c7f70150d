import type { FileHandle } from 'node:fs/promises'
import { exportSpellsAnswer, exportSpellsRequest, type SpellRow } from '@rode-draad/contract'
import { CommandError } from '../command-error.js'
import { type CsvCell, csvText } from '../files/csv-text.js'
import { withProgram } from '../running-program.js'

type Column = readonly [name: string, cell: (row: SpellRow) => CsvCell]

const columns: readonly Column[] = [
  ['pattern', ({ pattern }) => pattern],
  ['start', ({ start }) => start],
  ['end', ({ end }) => end],
  ['days', ({ days }) => days],
  ['event', ({ event }) => event],
  ['start_note', ({ startNote, listed }) => startNote ?? listed],
  ['event_note', ({ eventNote }) => eventNote],
  ['measure', ({ measure }) => measure],
]
/** Only where they say something, as `stats` reads them: without, all are watched from the start and nothing competes. */
const entry: Column = ['entry', (row) => row.entry]
const cause: Column = [
  'cause',
  ({ event, competing }) => (event === null ? null : event ? 1 : competing ? 2 : 0),
]

/**
 * The spells as CSV: what goes into the curve of time to measure, a row per pattern.
 * @returns `entry` only when a pattern entered late, `cause` only when something competes with the measure
 */
export function spellsCsv(rows: readonly SpellRow[]): string {
  const shown = [
    ...columns,
    ...(rows.some((row) => row.entry !== null) ? [entry] : []),
    ...(rows.some((row) => row.competing) ? [cause] : []),
  ]
  return csvText(
    shown.map(([name]) => name),
    rows.map((row) => shown.map(([, cell]) => cell(row))),
  )
}

/** Writes them to a file. @throws CommandError for a reference date that is none */
export async function writeSpells(
  file: FileHandle,
  asked: { readonly referenceDate: string | undefined; readonly data: 'real' | 'demo' },
): Promise<void> {
  const request = exportSpellsRequest.safeParse(asked)
  if (!request.success) throw new CommandError('Geef de peildatum als 2021-04-16.')
  const { rows } = exportSpellsAnswer.parse(await withProgram((ask) => ask('export-spells', request.data)))
  await file.writeFile(spellsCsv(rows))
  process.stdout.write(`Geschreven: ${rows.length} patronen.\n`)
}
