import type { SignalBody } from '@rode-draad/contract'
import {
  countRedactionTokens,
  parseVagueDate,
  redact,
  redactionVersion,
  type Tagger,
} from '@rode-draad/domain'
import type { NewSignal } from './new-signal.js'
import type { Stopwatch } from '../intake/stopwatch.js'
import type { SignalHashes } from './signal-hashes.js'

export interface Preparing {
  readonly tagger: Tagger
  readonly hashes: SignalHashes
  /** Told what takes how long. */
  readonly watch?: Stopwatch
}

/**
 * From what a sender wrote to what may be kept: redacted, tagged on the redacted text, ids as keyed hashes.
 * The body itself goes no further than this function.
 */
export function prepareSignal(
  body: SignalBody,
  { tagger, hashes, watch }: Preparing,
  { fictional = false } = {},
): NewSignal {
  const time: Stopwatch['time'] = watch ? watch.time : (_stage, work) => work()
  const text = time('redact', () => redact(body.text))
  const outcome = time('redact', () => (typeof body.outcome === 'string' ? redact(body.outcome) : null))
  const received = parseVagueDate(body.receivedOn)
  const { tags, modelCodes } = time('tag', () => tagger.read(text.text))
  return {
    channel: body.channel,
    externalIdHash: time('hash', () => hashes.externalId(body.channel, body.externalId)),
    contentHash: time('hash', () => hashes.content(body)),
    fictional,
    reportType: body.reportType ?? null,
    problemSince: body.problemSince ?? null,
    receivedOn: body.receivedOn,
    receivedEarliest: received.earliest,
    receivedLatest: received.latest,
    reporterRole: body.reporterRole ?? null,
    region: body.region ?? null,
    zorgprofiel: body.zorgprofiel ?? null,
    text: text.text,
    outcome: outcome?.text ?? null,
    caseState: body.case ?? null,
    tags,
    modelCodes,
    redactions: countRedactionTokens([...text.redactions, ...(outcome?.redactions ?? [])]),
    redactionVersion,
    taggerVersion: tagger.version,
  }
}
