import type { TagDecisionsAnswer, TagDecisionsBody } from '@rode-draad/contract'
import type { AccessScope } from '@rode-draad/domain'
import type { DataSource, EntityManager } from 'typeorm'
import { judgeSignal, type Judging, type JudgedSignal, type NotJudged } from './judge-signal.js'
import { drawSample, sampleWeekOf } from './review-sample.js'

/**
 * Why nothing was kept.
 * - other-tags: the tags are not those that were decided on
 * - undecided: not every tag was judged, so the review is not done
 * - not-in-sample: the signal is in the random sample of neither this week nor the last
 */
export type NotDecided = NotJudged | 'other-tags' | 'undecided' | 'not-in-sample'

type Decisions = Omit<TagDecisionsBody, 'version'> & Judging
type Standing = TagDecisionsAnswer['decisions'][number]

const weekMs = 7 * 24 * 3_600_000

class Refused extends Error {
  constructor(readonly reason: NotDecided) {
    super(reason)
  }
}

/**
 * Adds what one person decided on the tags of a signal, all of it or nothing, each with the tagger's version that
 * was seen.
 * @returns how it stands for this person now, or why nothing was kept
 */
export async function keepTagDecisions(
  app: DataSource,
  scope: Pick<AccessScope, 'cases'>,
  decisions: Decisions,
): Promise<TagDecisionsAnswer | NotDecided> {
  return await judgeSignal(app, scope, decisions, (manager, signal) =>
    addDecisions(manager, signal, decisions),
  ).catch((error: unknown) => {
    if (error instanceof Refused) return error.reason
    throw error
  })
}

async function addDecisions(
  manager: EntityManager,
  { fictional }: JudgedSignal,
  told: Decisions,
): Promise<TagDecisionsAnswer> {
  const { signalId, version, facet, queue, decisions, review, by, now } = told
  const tags = await taggedCodes(manager, told)
  const tagged = new Set(tags.map(({ code }) => code))
  for (const { code, decision } of decisions) {
    const fits = decision === 'undo' || (decision === 'add') !== tagged.has(code)
    if (!fits) throw new Refused('other-tags')
  }
  await manager.query(
    `INSERT INTO tag_decision
       (signal_id, version, facet, code, decision, decided_by, tagger_version, queue, recorded_at)
     SELECT $1, $2, $3, d.code, d.decision, $4, $5, $6, $7
     FROM jsonb_to_recordset($8::jsonb) AS d(code text, decision text)`,
    [signalId, version, facet, by, tags[0]?.taggerVersion ?? null, queue, now, JSON.stringify(decisions)],
  )
  const standing = await ownDecisions(manager, told)
  if (review === 'done') {
    const decided = new Set(standing.map(({ code }) => code))
    if ([...tagged].some((code) => !decided.has(code))) throw new Refused('undecided')
  }
  if (review !== 'open') {
    const week =
      review === 'done' && queue === 'random'
        ? await weekOf(manager, told, fictional)
        : ((await ownReview(manager, told))?.week ?? null)
    await manager.query(
      `INSERT INTO tag_review
         (signal_id, version, facet, reviewed_by, queue, sample_week, withdrawn, recorded_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [signalId, version, facet, by, queue, week, review === 'withdrawn', now],
    )
  }
  return {
    id: signalId,
    version,
    facet,
    decisions: standing,
    done: (await ownReview(manager, told)) !== undefined,
  }
}

interface TaggedCode {
  readonly code: string
  readonly taggerVersion: string
}

async function taggedCodes(
  manager: EntityManager,
  { signalId, version, facet }: Decisions,
): Promise<TaggedCode[]> {
  return (await manager.query(
    `SELECT DISTINCT code, tagger_version AS "taggerVersion" FROM signal_tag
     WHERE signal_id = $1 AND version = $2 AND facet = $3 ORDER BY code`,
    [signalId, version, facet],
  )) as TaggedCode[]
}

async function ownDecisions(
  manager: EntityManager,
  { signalId, version, facet, by }: Decisions,
): Promise<Standing[]> {
  return (await manager.query(
    `SELECT code, decision FROM tag_decision_standing
     WHERE signal_id = $1 AND version = $2 AND facet = $3 AND decided_by = $4 ORDER BY code`,
    [signalId, version, facet, by],
  )) as Standing[]
}

async function ownReview(
  manager: EntityManager,
  { signalId, version, facet, by }: Decisions,
): Promise<{ week: string | null } | undefined> {
  const [found] = (await manager.query(
    `SELECT sample_week AS week FROM tag_review_standing
     WHERE signal_id = $1 AND version = $2 AND facet = $3 AND reviewed_by = $4`,
    [signalId, version, facet, by],
  )) as { week: string | null }[]
  return found
}

/** The week whose sample the signal is in: this one, or the last for who began before Monday. */
async function weekOf(
  manager: EntityManager,
  { signalId, now }: Decisions,
  fictional: boolean,
): Promise<string> {
  for (const moment of [now, new Date(now.getTime() - weekMs)]) {
    const week = sampleWeekOf(moment)
    if ((await drawSample(manager, week, fictional)).includes(signalId)) return week.code
  }
  throw new Refused('not-in-sample')
}
