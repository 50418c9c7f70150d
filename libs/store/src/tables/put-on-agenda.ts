import { comesBeforeAgenda, parseVagueDate, redact, redactionVersion } from '@rode-draad/domain'
import type { EntityManager } from 'typeorm'
import { insertEvent } from '../registers/insert-event.js'
import { writtenBy, type Writer } from '../registers/writer.js'
import { measuresOf, publishedPattern, standingOf } from '../registers/published-pattern.js'

export interface PutOnAgenda {
  readonly pattern: string
  /** Name of the table: according to whom. */
  readonly table: string
  /** 'YYYY-MM-DD'. */
  readonly heldOn: string
  readonly by: Writer
}

/**
 * A published pattern that came on an agenda is geagendeerd, according to the table: once, and only when it was not
 * further or closed already. Whoever calls has locked the pattern. What it says is public, as the agenda is.
 */
export async function putOnAgenda(
  manager: EntityManager,
  { pattern: code, table, heldOn, by }: PutOnAgenda,
): Promise<void> {
  const pattern = await publishedPattern(manager, code)
  if (!pattern || (await wasOnAgenda(manager, code))) return
  if (!comesBeforeAgenda(standingOf(pattern, await measuresOf(manager, pattern.measures)))) return
  await insertEvent(manager, 'pattern_state', {
    ...{ pattern: code, ...writtenBy(by), awaits_approval: false },
    ...{ state: 'geagendeerd', according_to: redact(table).text },
    ...{ happened_on: heldOn, happened_used: parseVagueDate(heldOn).used },
    source: redact(`Agenda van ${heldOn}`).text,
    redaction_version: redactionVersion,
  })
}

/** Whether this was recorded, also by hand, and not replaced by something else. */
async function wasOnAgenda(manager: EntityManager, code: string): Promise<boolean> {
  const rows = (await manager.query(
    `SELECT FROM pattern_state s WHERE s.pattern = $1 AND s.state = 'geagendeerd'
       AND NOT EXISTS (SELECT FROM pattern_state r WHERE r.replaces = s.id) LIMIT 1`,
    [code],
  )) as object[]
  return rows.length > 0
}
