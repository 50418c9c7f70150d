import { redact, type ChannelCode, type RegionCode } from '@rode-draad/domain'
import type { NewSignal } from './new-signal.js'
import { signalHashes } from './signal-hashes.js'

const hashes = signalHashes(Buffer.alloc(32, 1))

export interface TestSignal {
  readonly channel: ChannelCode
  readonly region: RegionCode | null
  readonly externalId: string
  readonly text: string
  readonly fictional: boolean
}

/** A signal ready to be kept, with a tag and a referral; for tests. What is told apart is hashed apart. */
export function aTestSignal(overrides: Partial<TestSignal> = {}): NewSignal {
  const told: TestSignal = {
    channel: 'gemeente',
    region: null,
    externalId: '1',
    text: 'De rolstoel is kapot.',
    fictional: false,
    ...overrides,
  }
  const { channel, region, externalId, fictional } = told
  const externalIdHash = hashes.externalId(channel, externalId)
  const text = redact(told.text).text
  return {
    channel,
    externalIdHash,
    contentHash: hashes.content(told),
    keptHash: hashes.keptContent(externalIdHash, { ...told, text }),
    fictional,
    reportType: 'casus',
    problemSince: null,
    receivedOn: '2020-03-04',
    receivedEarliest: '2020-03-04',
    receivedLatest: '2020-03-04',
    reporterRole: 'mantelzorger',
    region,
    regionFromText: false,
    zorgprofiel: null,
    text,
    outcome: null,
    caseState: null,
    tags: {
      themes: [{ code: 'hulpmiddelen', probability: 0.9, evidence: [[3, 11]] }],
      laws: [],
      factors: [],
      doelgroepen: [],
      institutions: [],
      zorgprofielen: [],
      referrals: [{ from: 'gemeente', to: 'zorgkantoor', evidence: [[0, 2]] }],
    },
    modelCodes: new Set(),
    redactions: {},
    redactionVersion: 'proef',
    taggerVersion: 'proef',
  }
}
