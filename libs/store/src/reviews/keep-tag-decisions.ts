import type { TagDecisionsAnswer, TagDecisionsBody } from '@rode-draad/contract'
import type { AccessScope } from '@rode-draad/domain'
import type { DataSource, EntityManager } from 'typeorm'
import { blindLabelsOf } from './blind-labels.js'
import { judgeSignal, type Judging, type JudgedSignal, type NotJudged } from './judge-signal.js'
import { drawSample, sampleWeekOf } from './review-sample.js'

/**
 * Why nothing was kept.
 * - other-tags: the tags are not those that were decided on
 * - undecided: not every tag was judged, so the review is not done
 * - not-in-sample: the signal is in the random sample of neither this week nor the last
 * - tags-shown: decided blind, while this person has seen the tags of this signal
 */
export type NotDecided = NotJudged | 'other-tags' | 'undecided' | 'not-in-sample' | 'tags-shown'

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
 * was seen. What is chosen without having seen them stays as it is: sent once more, as when the answer got lost, it
 * adds nothing.
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
  const { signalId, version, facet, queue, tagsSeen, decisions, review, by, now } = told
  if (!tagsSeen) {
    const { chosen, seen } = await blindLabelsOf(manager, told)
    const same = chosen !== null && sameCodes(chosen, decisions)
    if (same) return await standingOf(manager, told)
    if (seen) throw new Refused('tags-shown')
  }
  const tags = await taggedCodes(manager, told)
  const tagged = new Set(tags.map(({ code }) => code))
  for (const { code, decision } of decisions) {
    const fits = !tagsSeen || decision === 'undo' || (decision === 'add') !== tagged.has(code)
    if (!fits) throw new Refused('other-tags')
  }
  await manager.query(
    `INSERT INTO tag_decision
       (signal_id, version, facet, code, decision, decided_by, tagger_version, queue, recorded_at, tags_seen)
     SELECT $1, $2, $3, d.code, d.decision, $4, $5, $6, $7, $8
     FROM jsonb_to_recordset($9::jsonb) AS d(code text, decision text)`,
    [
      ...[signalId, version, facet, by, tagsSeen ? (tags[0]?.taggerVersion ?? null) : null, queue, now],
      ...[tagsSeen, JSON.stringify(decisions)],
    ],
  )
  if (review === 'done' && tagsSeen) {
    const decided = new Set((await ownDecisions(manager, told)).map(({ code }) => code))
    if ([...tagged].some((code) => !decided.has(code))) throw new Refused('undecided')
  }
  if (review !== 'open') {
    const week =
      review === 'done' && queue === 'random'
        ? await weekOf(manager, told, fictional)
        : ((await ownReview(manager, told))?.week ?? null)
    await manager.query(
      `INSERT INTO tag_review
         (signal_id, version, facet, reviewed_by, queue, sample_week, withdrawn, recorded_at, tags_seen)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [signalId, version, facet, by, queue, week, review === 'withdrawn', now, tagsSeen],
    )
  }
  return await standingOf(manager, told)
}

async function standingOf(manager: EntityManager, told: Decisions): Promise<TagDecisionsAnswer> {
  const { signalId: id, version, facet } = told
  const decisions = await ownDecisions(manager, told)
  return { id, version, facet, decisions, done: (await ownReview(manager, told)) !== undefined }
}

function sameCodes(chosen: readonly string[], decisions: readonly { readonly code: string }[]): boolean {
  return chosen.length === decisions.length && decisions.every(({ code }) => chosen.includes(code))
}

interface TaggedCode {
  readonly code: string
  /** null for a referral in a signal without other tags. */
  readonly taggerVersion: string | null
}

async function taggedCodes(
  manager: EntityManager,
  { signalId, version, facet }: Decisions,
): Promise<TaggedCode[]> {
  return (await manager.query(
    `SELECT DISTINCT code, tagger_version AS "taggerVersion" FROM found_tag
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
