import { redactionVersion, type RedactedText } from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import { inScope } from '../database/in-scope.js'
import { freshCode } from './kept-registers.js'
import { insertEvent } from './insert-event.js'
import { headOf } from './pattern-events.js'
import { seePattern, type PatternViewer } from './see-pattern.js'
import { addLink } from './write-pattern.js'
import type { NotWritten, WrittenRow } from './write-row.js'
import { addVersion, lockRow, measureFaults, type RegisterFault, type RowContent } from './write-version.js'

export interface Splitting {
  readonly code: string
  readonly replaces: number
  readonly parts: readonly RowContent[]
  readonly reason: RedactedText
}

/**
 * Splits parts off a pattern. The pattern goes on with its history; each part begins as a concept of its own that says
 * where it came from. A part of a pattern that was raised from a case is from that case too.
 */
export async function splitPattern(
  app: DataSource,
  viewer: PatternViewer,
  { code, replaces, parts, reason }: Splitting,
): Promise<{ readonly parts: readonly WrittenRow[] } | Exclude<NotWritten, 'exists'>> {
  return await inScope(app, viewer.scope.cases, async (manager) => {
    await lockRow(manager, 'pattern', code)
    const seen = await seePattern(manager, viewer, code)
    if (!seen || (seen.fromCase && !seen.whole)) return 'unknown'
    if (seen.version !== replaces) return 'changed'
    const faults: RegisterFault[] = []
    for (const [index, part] of parts.entries()) {
      const own = await measureFaults(manager, part, seen.fictional)
      faults.push(...own.map(({ path, message }) => ({ path: `parts[${index}].${path}`, message })))
    }
    if (faults.length > 0) return { faults }
    const written: WrittenRow[] = []
    for (const part of parts) {
      const own = freshCode('pattern')
      const { fictional, fromCase } = seen
      const writing = { by: viewer.by, reason, validFrom: null }
      const more = { fictional, fromCase, awaitsApproval: fromCase }
      written.push({ code: own, version: await addVersion(manager, 'pattern', own, part, writing, more) })
      for (const signal of seen.raisedFrom) {
        await addLink(manager, own, signal, { by: viewer.by, linked: true, raised: true })
      }
      await insertEvent(manager, 'pattern_succession', {
        ...headOf(seen, viewer.by),
        ...{ kind: 'split', to_code: own, reason, redaction_version: redactionVersion },
      })
    }
    return { parts: written }
  })
}
