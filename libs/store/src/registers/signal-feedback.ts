import type { SignalFeedback } from '@rode-draad/contract'
import type { AccessScope } from '@rode-draad/domain'
import type { DataSource, EntityManager } from 'typeorm'
import { inScope } from '../database/in-scope.js'
import { measuresOf, publishedPattern, standingOf } from './published-pattern.js'

type Feedback = SignalFeedback['data'][number]

/** No chain of merges is longer than this; beyond it something is wrong, and what is known is told. */
const mostMerges = 20

/**
 * What became of the patterns that a signal belongs to, oldest link first; of a pattern that went into another, how
 * that one stands. What is not published is told to be looked at and no more. Logs nothing: `readCase` does.
 */
export async function signalFeedback(
  app: DataSource,
  { cases }: Pick<AccessScope, 'cases'>,
  signalId: string,
): Promise<SignalFeedback['data']> {
  return await inScope(app, cases, async (manager) => {
    const links = (await manager.query(
      `SELECT pattern, since FROM (
         SELECT DISTINCT ON (pattern) pattern, linked,
           (recorded_at AT TIME ZONE 'Europe/Amsterdam')::date::text AS since
         FROM pattern_signal WHERE signal_id = $1 ORDER BY pattern, id DESC
       ) newest WHERE linked ORDER BY since, pattern`,
      [signalId],
    )) as { pattern: string; since: string }[]
    const answers: Feedback[] = []
    for (const { pattern, since } of links) answers.push(await feedbackOn(manager, pattern, since))
    return answers
  })
}

async function feedbackOn(manager: EntityManager, code: string, linkedOn: string): Promise<Feedback> {
  const into = await wentTo(manager, code)
  const pattern = await publishedPattern(manager, into)
  if (!pattern) return { ...nothingYet, linkedOn }
  const measures = await measuresOf(manager, pattern.measures)
  const standing = standingOf(pattern, measures)
  return {
    ...{ linkedOn, published: true, pattern: into, title: pattern.title },
    ...{ state: standing.state, stateOn: standing.on, stateAccordingTo: standing.accordingTo },
    measures: measures.map(({ code: measure, title, kind, status, inForce, accordingTo }) => ({
      ...{ measure, title, kind, status, inForce, accordingTo },
    })),
  }
}

const nothingYet = {
  ...{ published: false, pattern: null, title: null, state: null, stateOn: null },
  ...{ stateAccordingTo: null, measures: [] },
}

/** Follows merges that everybody may know of. */
async function wentTo(manager: EntityManager, code: string): Promise<string> {
  let at = code
  for (let step = 0; step < mostMerges; step += 1) {
    const [next] = (await manager.query(
      `SELECT s.to_code AS code FROM pattern_succession s JOIN pattern_published_until u ON u.code = s.pattern
       WHERE s.pattern = $1 AND s.kind = 'merge' AND (NOT s.awaits_approval OR s.recorded_at <= u.until) LIMIT 1`,
      [at],
    )) as { code: string }[]
    if (!next) return at
    at = next.code
  }
  return at
}
