import { everywhere, patternStates, redact } from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import { optional, ReferenceError, required } from '../reference/read-csv.js'
import { mergePatterns } from '../registers/merge-patterns.js'
import { addReaction, addState } from '../registers/pattern-events.js'
import type { PatternViewer } from '../registers/see-pattern.js'
import type { Writer } from '../registers/writer.js'
import { readDemoCsv } from './demo-contents.js'

/** What happened to the made-up patterns: states according to whom, reactions, and what went into another. */
export async function addDemoEvents(app: DataSource, by: Writer): Promise<void> {
  const viewer: PatternViewer = { by, scope: { cases: everywhere }, raises: true }
  await addStates(app, viewer)
  await addReactions(app, viewer)
  await merge(app, viewer)
}

async function addStates(app: DataSource, viewer: PatternViewer): Promise<void> {
  for (const row of await readDemoCsv('pattern-states.csv')) {
    const [pattern, said, on] = [
      required(row, 'pattern'),
      required(row, 'state'),
      required(row, 'happened_on_edtf'),
    ]
    const state = patternStates.find((one) => one === said)
    if (state === undefined) throw new ReferenceError(`"${said}" is geen stand`)
    if (
      await isThere(app, 'pattern_state', { pattern, state, happened_on: on, recorded_by: viewer.by.subject })
    )
      continue
    const remark = optional(row, 'remark')
    await addState(app, viewer, pattern, {
      ...{ state, on, evidence: null, replaces: null },
      accordingTo: redact(required(row, 'according_to')).text,
      source: redact(required(row, 'source')).text,
      remark: remark === null ? null : redact(remark).text,
    })
  }
}

async function addReactions(app: DataSource, viewer: PatternViewer): Promise<void> {
  for (const row of await readDemoCsv('pattern-reactions.csv')) {
    const [pattern, on] = [required(row, 'pattern'), required(row, 'said_on_edtf')]
    if (await isThere(app, 'pattern_reaction', { pattern, said_on: on, recorded_by: viewer.by.subject }))
      continue
    await addReaction(app, viewer, pattern, {
      ...{ on, replaces: null },
      party: redact(required(row, 'party')).text,
      text: redact(required(row, 'text')).text,
      source: redact(required(row, 'source')).text,
    })
  }
}

async function merge(app: DataSource, viewer: PatternViewer): Promise<void> {
  for (const row of await readDemoCsv('pattern-merges.csv')) {
    const pattern = required(row, 'pattern')
    if (await isThere(app, 'pattern_succession', { pattern, kind: 'merge' })) continue
    await mergePatterns(app, viewer, {
      ...{ codes: [pattern], into: required(row, 'into'), on: required(row, 'happened_on_edtf') },
      accordingTo: redact(required(row, 'according_to')).text,
      reason: redact(required(row, 'reason')).text,
      source: redact(required(row, 'source')).text,
    })
  }
}

/** Whether a row with these values was written down. */
export async function isThere(
  app: DataSource,
  table: string,
  values: Readonly<Record<string, string | null>>,
): Promise<boolean> {
  const same = Object.keys(values).map(
    (column, index) => `${column}::text IS NOT DISTINCT FROM $${index + 1}`,
  )
  const rows = (await app.query(
    `SELECT FROM ${table} WHERE ${same.join(' AND ')} LIMIT 1`,
    Object.values(values),
  )) as object[]
  return rows.length > 0
}
