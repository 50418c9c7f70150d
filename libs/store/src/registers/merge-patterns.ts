import { redactionVersion, type RedactedText } from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import { inScope } from '../database/in-scope.js'
import { insertEvent } from './insert-event.js'
import { headOf, insertState, type EventRefused, type NewState } from './pattern-events.js'
import { seePattern, type PatternViewer, type SeenPattern } from './see-pattern.js'
import { lockRow, type RegisterFault } from './write-version.js'

export interface Merging extends Pick<NewState, 'accordingTo' | 'on' | 'source'> {
  readonly codes: readonly string[]
  readonly into: string
  readonly reason: RedactedText
}

/**
 * Patterns become part of another. Nothing of either is changed: the merged ones get the state samengevoegd and say
 * where they went; what was written about them stays readable under their own code.
 */
export async function mergePatterns(
  app: DataSource,
  viewer: PatternViewer,
  { codes, into, reason, accordingTo, on, source }: Merging,
): Promise<'merged' | EventRefused> {
  const names = [...new Set(codes)]
  return await inScope(app, viewer.scope.cases, async (manager) => {
    for (const code of [...names, into].sort()) await lockRow(manager, 'pattern', code)
    const target = await seePattern(manager, viewer, into)
    const seen: (SeenPattern | null)[] = []
    for (const code of names) seen.push(await seePattern(manager, viewer, code))
    const faults: RegisterFault[] = target === null ? [unknown('into')] : []
    const gone = new Set(
      (
        (await manager.query(
          `SELECT pattern FROM pattern_succession WHERE kind = 'merge' AND pattern = ANY ($1)`,
          [[...names, into]],
        )) as { pattern: string }[]
      ).map(({ pattern }) => pattern),
    )
    if (gone.has(into))
      faults.push({ path: 'into', message: 'Dit patroon is zelf al opgegaan in een ander.' })
    if (target?.published === false && seen.some((pattern) => pattern?.published === true))
      faults.push({ path: 'into', message: 'Wat gepubliceerd is gaat alleen op in wat gepubliceerd is.' })
    for (const [index, pattern] of seen.entries()) {
      const path = `codes[${index}]`
      if (pattern === null || (target !== null && pattern.fictional !== target.fictional))
        faults.push(unknown(path))
      else if (pattern.code === into)
        faults.push({ path, message: 'Een patroon kan niet opgaan in zichzelf.' })
      else if (gone.has(pattern.code))
        faults.push({ path, message: 'Dit patroon is al opgegaan in een ander.' })
    }
    if (faults.length > 0) return { faults }
    for (const pattern of seen) {
      if (pattern === null) continue
      const state = { accordingTo, on, source, evidence: null, remark: null, replaces: null }
      await insertState(manager, pattern, viewer.by, { ...state, state: 'samengevoegd' })
      await insertEvent(manager, 'pattern_succession', {
        ...headOf(pattern, viewer.by),
        ...{ kind: 'merge', to_code: into, reason, redaction_version: redactionVersion },
      })
    }
    return 'merged'
  })
}

const unknown = (path: string): RegisterFault => ({
  path,
  message: 'Dit patroon bestaat niet, of u mag het niet zien.',
})
