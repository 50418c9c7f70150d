import { regionByGemeente, type SignalBody } from '@rode-draad/contract'
import {
  countRedactionTokens,
  gemeenteTable,
  noGemeenten,
  parseVagueDate,
  redactSignals,
  redactionVersion,
  regionInText,
  type GemeenteTable,
  type Redaction,
  type Tagger,
} from '@rode-draad/domain'
import type { NewSignal } from './new-signal.js'
import type { Stopwatch } from '../intake/stopwatch.js'
import type { SignalHashes } from './signal-hashes.js'

export interface Preparing {
  readonly tagger: Tagger
  readonly hashes: SignalHashes
  /** By which the bodies were checked; without, no gemeente is known. */
  readonly gemeenten?: GemeenteTable
  /** Told what takes how long. */
  readonly watch?: Stopwatch
}

const withoutGemeenten = gemeenteTable(noGemeenten)

/**
 * From what a sender wrote to what may be kept: redacted, tagged on the redacted text, ids as keyed hashes.
 * The body itself goes no further than this function.
 */
export function prepareSignal(
  body: SignalBody,
  preparing: Preparing,
  options?: { fictional?: boolean },
): NewSignal {
  const [signal] = prepareSignals([body], preparing, options)
  if (signal === undefined) throw new Error('no signal came of a body')
  return signal
}

/** The same of many, in their order: each step is done for all before the next, which is faster than one by one. */
export function prepareSignals(
  bodies: readonly SignalBody[],
  { tagger, hashes, gemeenten = withoutGemeenten, watch }: Preparing,
  { fictional = false } = {},
): NewSignal[] {
  const time: Stopwatch['time'] = watch ? watch.time : (_stage, work) => work()
  const redacted = time('redact', () =>
    redactSignals(
      bodies.map(({ text, outcome }) => (typeof outcome === 'string' ? [text, outcome] : [text])),
    ),
  )
  const taggings = time('tag', () => redacted.map(([text]) => tagger.read(text?.text ?? '')))
  return bodies.map((body, at) => {
    const [[text, outcome = null] = [], tagging] = [redacted[at], taggings[at]]
    if (text === undefined || tagging === undefined) throw new Error('a signal without text or tags')
    const given = body.region ?? regionByGemeente(body, gemeenten)
    // Of the text as it was sent: redaction takes the names of places out.
    const told =
      given ?? time('tag', () => regionInText(body.text, gemeenten, parseVagueDate(body.receivedOn)))
    const region = { given, told }
    const { version: taggerVersion } = tagger
    return newSignal(body, { text, outcome, region, tagging, hashes, time, fictional, taggerVersion })
  })
}

interface Worked {
  readonly text: Redaction
  readonly outcome: Redaction | null
  /** What the sender gave; what there is to keep, maybe found in the text. */
  readonly region: { readonly given: string | null; readonly told: string | null }
  readonly tagging: ReturnType<Tagger['read']>
  readonly hashes: SignalHashes
  readonly time: Stopwatch['time']
  readonly fictional: boolean
  readonly taggerVersion: string
}

function newSignal(
  body: SignalBody,
  { text, outcome, region, tagging: { tags, modelCodes }, hashes, time, fictional, taggerVersion }: Worked,
): NewSignal {
  const received = parseVagueDate(body.receivedOn)
  const externalIdHash = time('hash', () => hashes.externalId(body.channel, body.externalId))
  const kept = {
    ...body,
    region: region.given,
    gemeente: null,
    text: text.text,
    outcome: outcome?.text ?? null,
  }
  return {
    channel: body.channel,
    externalIdHash,
    contentHash: time('hash', () => hashes.content(body)),
    keptHash: time('hash', () => hashes.keptContent(externalIdHash, kept)),
    fictional,
    reportType: body.reportType ?? null,
    problemSince: body.problemSince ?? null,
    receivedOn: body.receivedOn,
    receivedEarliest: received.earliest,
    receivedLatest: received.latest,
    reporterRole: body.reporterRole ?? null,
    region: region.told,
    regionFromText: region.given === null && region.told !== null,
    zorgprofiel: body.zorgprofiel ?? null,
    text: text.text,
    outcome: outcome?.text ?? null,
    caseState: body.case ?? null,
    tags,
    modelCodes,
    redactions: countRedactionTokens([...text.redactions, ...(outcome?.redactions ?? [])]),
    redactionVersion,
    taggerVersion,
  }
}
