import { randomUUID } from 'node:crypto'
import { nationalWithCases, type AccessScope } from '@rode-draad/domain'
import type { DataSource } from 'typeorm'
import { keepNewVersion, keepSignal } from '../signals/keep-signal.js'
import { aTestSignal, type TestSignal } from '../signals/test-signal.js'
import { testHashes } from '../intake/test-pool.js'
import { keepTagDecisions } from './keep-tag-decisions.js'

/** When everything in these tests happens. */
export const now = new Date('2026-06-17T12:00:00Z')

export interface TestDecision {
  readonly code: 'hulpmiddelen' | 'pgb' | 'vervoer' | 'wlz' | 'gemeente>zorgkantoor' | 'ciz>gemeente'
  readonly decision: 'accept' | 'drop' | 'add' | 'undo'
}

export interface TestJudging {
  readonly by?: string
  readonly version?: number
  readonly facet?: 'theme' | 'law' | 'referral'
  readonly review?: 'done' | 'open' | 'withdrawn'
  readonly queue?: 'uncertain' | 'random'
  readonly tagsSeen?: boolean
}

/** Signals with tags, and people who decide on them; for tests. */
export function testCases(app: DataSource) {
  return {
    /** A signal that is kept, with its id and a way to send a newer version. */
    async aCase(told: Partial<TestSignal> = {}, themes = [{ code: 'hulpmiddelen', probability: 0.9 }]) {
      const externalId = randomUUID()
      const signal = (text: string) => {
        const made = aTestSignal({ externalId, ...told, text })
        const tags = themes.map((tag) => ({ ...tag, evidence: [[0, 2] as const] }))
        return { ...made, tags: { ...made.tags, themes: tags as unknown as typeof made.tags.themes } }
      }
      const kept = await keepSignal({ app, hashes: testHashes }, 'all', signal('De rolstoel is kapot.'), null)
      const id = 'answer' in kept ? kept.answer.id : ''
      return {
        id,
        replace: (text: string) => keepNewVersion({ app, hashes: testHashes }, 'all', id, signal(text)),
      }
    },
    /** What somebody decides, as `a` on the first version from the uncertain queue unless told otherwise. */
    decide(
      signalId: string,
      decisions: readonly TestDecision[],
      more: TestJudging = {},
      scope: AccessScope = nationalWithCases,
    ) {
      return keepTagDecisions(app, scope, {
        ...{ signalId, version: 1, facet: 'theme', queue: 'uncertain', decisions: [...decisions] },
        ...{ review: 'open', tagsSeen: true, by: 'a', now },
        ...more,
      })
    },
  }
}
