import { reaches, type AccessScope } from '@rode-draad/domain'
import type { DataSource, EntityManager } from 'typeorm'
import { inScope } from '../database/in-scope.js'

/** What somebody says about one version of one signal. */
export interface Judging {
  /** A uuid. */
  readonly signalId: string
  readonly version: number
  readonly by: string
  readonly now: Date
}

/** `unknown`: not in reach, or not there. `changed`: there is a newer version than the one judged. */
export type NotJudged = 'unknown' | 'changed'

export interface JudgedSignal {
  readonly fictional: boolean
}

/**
 * Adds what is said about a signal, in one transaction that is held to the reach of who says it, provided that its
 * newest version is the one judged.
 */
export async function judgeSignal<T>(
  app: DataSource,
  { cases }: Pick<AccessScope, 'cases'>,
  { signalId, version }: Judging,
  work: (manager: EntityManager, signal: JudgedSignal) => Promise<T>,
): Promise<T | NotJudged> {
  return await inScope(app, cases, async (manager) => {
    const [found] = (await manager.query(
      `SELECT s.region, s.channel, s.fictional, v.version
       FROM signal s JOIN signal_version v ON v.signal_id = s.id
       WHERE s.id = $1 ORDER BY v.version DESC LIMIT 1`,
      [signalId],
    )) as { region: string | null; channel: string; fictional: boolean; version: number }[]
    // Row-level security has left out what is not in reach; this wall stands without it.
    if (!found || !reaches(cases, { ...found, id: signalId })) return 'unknown'
    if (found.version !== version) return 'changed'
    return await work(manager, found)
  })
}
