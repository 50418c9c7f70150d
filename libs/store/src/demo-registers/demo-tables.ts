import { redact, type RedactedText } from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import { optional, required, type CsvRow } from '../reference/read-csv.js'
import type { Writer } from '../registers/writer.js'
import { addAgenda, addDecision } from '../tables/write-table.js'
import { readDemoCsv } from './demo-contents.js'
import { isThere } from './demo-events.js'

/** What stood on the agendas of the made-up tables, in the order of the file, and what they decided. */
export async function addDemoTables(app: DataSource, by: Writer): Promise<void> {
  for (const rows of (await agendas()).values()) {
    const [first] = rows
    if (first === undefined) continue
    const [tafel, heldOn] = [required(first, 'table'), required(first, 'held_on')]
    if (await isThere(app, 'tafel_agenda', { tafel, held_on: heldOn })) continue
    await addAgenda(app, by, tafel, {
      ...{ heldOn, replaces: null, reason: redact('Verzonnen voor de voorbeelddata').text },
      items: rows.map((row) => ({
        pattern: required(row, 'pattern'),
        whoActs: words(row, 'who_acts'),
        actBy: optional(row, 'act_by_edtf'),
        passedOnTo: optional(row, 'passed_on_to'),
        note: words(row, 'note'),
      })),
    })
  }
  for (const row of await readDemoCsv('table-decisions.csv')) {
    const [tafel, heldOn, pattern] = [
      required(row, 'table'),
      required(row, 'held_on'),
      optional(row, 'pattern'),
    ]
    if (await isThere(app, 'tafel_decision', { tafel, held_on: heldOn, pattern, recorded_by: by.subject }))
      continue
    await addDecision(app, by, tafel, {
      ...{ heldOn, pattern, actBy: optional(row, 'act_by_edtf'), replaces: null },
      text: redact(required(row, 'text')).text,
      whoActs: words(row, 'who_acts'),
    })
  }
}

/** Rows of each agenda, by table and day. */
async function agendas(): Promise<ReadonlyMap<string, CsvRow[]>> {
  const byDay = new Map<string, CsvRow[]>()
  for (const row of await readDemoCsv('table-agendas.csv')) {
    const day = `${required(row, 'held_on')} ${required(row, 'table')}`
    byDay.set(day, [...(byDay.get(day) ?? []), row])
  }
  return new Map([...byDay].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function words(row: CsvRow, column: string): RedactedText | null {
  const text = optional(row, column)
  return text === null ? null : redact(text).text
}
