import { redactionVersion, type RedactedText } from '@rode-draad/domain'
import type { DataSource, EntityManager } from 'typeorm'
import { insertEvent } from '../registers/insert-event.js'
import { lockRow, newestVersion, type RegisterFault } from '../registers/write-version.js'
import { writtenBy, type Writer } from '../registers/writer.js'
import { putOnAgenda } from './put-on-agenda.js'

export interface AgendaItem {
  readonly pattern: string
  readonly whoActs: RedactedText | null
  readonly actBy: string | null
  readonly passedOnTo: string | null
  readonly note: RedactedText | null
}

export interface NewAgenda {
  /** 'YYYY-MM-DD'. */
  readonly heldOn: string
  /** The agenda of that day that the writer had before him; null: none. */
  readonly replaces: number | null
  readonly reason: RedactedText
  /** First what those present put first. */
  readonly items: readonly AgendaItem[]
}

export interface NewDecision {
  readonly heldOn: string
  readonly pattern: string | null
  readonly text: RedactedText
  readonly whoActs: RedactedText | null
  readonly actBy: string | null
  readonly replaces: number | null
}

type Refused = 'unknown' | { readonly faults: readonly RegisterFault[] }

/**
 * Adds the agenda of a day; what comes on it is geagendeerd from then on. changed: there is another one of that day than
 * the writer had before him.
 */
export async function addAgenda(
  app: DataSource,
  by: Writer,
  code: string,
  { heldOn, replaces, reason, items }: NewAgenda,
): Promise<{ readonly code: string; readonly version: number } | 'changed' | Refused> {
  return await app.transaction(async (manager) => {
    const table = await openTable(manager, code)
    if (!table) return 'unknown'
    const [standing] = (await manager.query(
      'SELECT id::integer AS id FROM tafel_agenda_standing WHERE tafel = $1 AND held_on = $2',
      [code, heldOn],
    )) as { id: number }[]
    if ((standing?.id ?? null) !== replaces) return 'changed'
    for (const pattern of items.map((item) => item.pattern).sort()) await lockRow(manager, 'pattern', pattern)
    const faults: RegisterFault[] = []
    for (const [index, { pattern, passedOnTo }] of items.entries()) {
      const path = `items[${index}]`
      if (!(await isPublished(manager, pattern, table))) faults.push(unknownPattern(`${path}.pattern`))
      if (passedOnTo === null) continue
      const next = await newestVersion(manager, 'tafel', passedOnTo)
      if (next?.fictional !== table.fictional || next.withdrawn || passedOnTo === code)
        faults.push({ path: `${path}.passedOnTo`, message: 'Kies een andere tafel, die er is.' })
    }
    if (faults.length > 0) return { faults }
    const version = await insertEvent(manager, 'tafel_agenda', {
      ...{ tafel: code, held_on: heldOn, ...writtenBy(by), redaction_version: redactionVersion, reason },
    })
    for (const [index, { pattern, whoActs, actBy, passedOnTo, note }] of items.entries()) {
      await manager.query(
        `INSERT INTO tafel_item (agenda, place, pattern, who_acts, act_by, passed_on_to, note)
         VALUES ($1, $2, $3, $4, $5, $6, $7)`,
        [version, index + 1, pattern, whoActs, actBy, passedOnTo, note],
      )
      await putOnAgenda(manager, { pattern, table: table.name, heldOn, by })
    }
    return { code, version }
  })
}

/** Adds a line to the decision log of a table. */
export async function addDecision(
  app: DataSource,
  by: Writer,
  code: string,
  { heldOn, pattern, text, whoActs, actBy, replaces }: NewDecision,
): Promise<{ readonly code: string; readonly id: number } | Refused> {
  return await app.transaction(async (manager) => {
    const table = await openTable(manager, code)
    if (!table) return 'unknown'
    const faults: RegisterFault[] = []
    if (pattern !== null && !(await isPublished(manager, pattern, table)))
      faults.push(unknownPattern('pattern'))
    if (replaces !== null) {
      const known = (await manager.query('SELECT FROM tafel_decision WHERE tafel = $1 AND id = $2', [
        code,
        replaces,
      ])) as object[]
      if (known.length === 0)
        faults.push({ path: 'replaces', message: 'Dit besluit is niet van deze tafel.' })
    }
    if (faults.length > 0) return { faults }
    const id = await insertEvent(manager, 'tafel_decision', {
      ...{ tafel: code, held_on: heldOn, ...writtenBy(by), redaction_version: redactionVersion },
      ...{ pattern, text, who_acts: whoActs, act_by: actBy, replaces },
    })
    return { code, id }
  })
}

async function openTable(manager: EntityManager, code: string) {
  await lockRow(manager, 'tafel', code)
  const [table] = (await manager.query('SELECT name, fictional FROM tafel_current WHERE code = $1', [
    code,
  ])) as { name: string; fictional: boolean }[]
  return table ?? null
}

/** Everybody reads what a table has on its agenda, so only what everybody may see comes on it. */
async function isPublished(
  manager: EntityManager,
  pattern: string,
  { fictional }: { readonly fictional: boolean },
): Promise<boolean> {
  const rows = (await manager.query('SELECT FROM pattern_published WHERE code = $1 AND fictional = $2', [
    pattern,
    fictional,
  ])) as object[]
  return rows.length > 0
}

const unknownPattern = (path: string): RegisterFault => ({
  path,
  message: 'Dit is geen gepubliceerd patroon. Publiceer het eerst.',
})
