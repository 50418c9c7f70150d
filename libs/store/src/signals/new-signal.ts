import { modelFacets, type RedactedText, type SignalTags } from '@rode-draad/domain'
import type { SignalAnswer } from '@rode-draad/contract'

/** A signal ready to be kept: parsed, redacted and tagged. Only redacted text fits in. */
export interface NewSignal {
  readonly channel: string
  readonly externalIdHash: Buffer
  /** Of what was sent, and kept with the version. */
  readonly contentHash: Buffer
  /** Of what is kept of it: a version that came of a mended row has this one as its content hash. */
  readonly keptHash: Buffer
  readonly fictional: boolean
  readonly reportType: string | null
  readonly problemSince: string | null
  readonly receivedOn: string
  readonly receivedEarliest: string | null
  readonly receivedLatest: string
  readonly reporterRole: string | null
  readonly region: string | null
  /** Found in the text: the sender gave none. */
  readonly regionFromText: boolean
  readonly zorgprofiel: string | null
  readonly text: RedactedText
  readonly outcome: RedactedText | null
  readonly caseState: object | null
  readonly tags: SignalTags
  /** Themes, laws and factors that the model decides; what is not among them is the lexicon's. */
  readonly modelCodes: ReadonlySet<string>
  readonly redactions: SignalAnswer['redactions']
  readonly redactionVersion: string
  readonly taggerVersion: string
}

const facets = {
  themes: 'theme',
  laws: 'law',
  factors: 'factor',
  doelgroepen: 'doelgroep',
  institutions: 'institution',
  zorgprofielen: 'zorgprofiel',
} as const satisfies Partial<Record<keyof SignalTags, string>>

/** Tags as rows, one per facet and code; origin tells whether the lexicon's rules or the model decided. */
export function tagRows({ tags, modelCodes }: Pick<NewSignal, 'tags' | 'modelCodes'>): {
  facet: string
  code: string
  origin: 'rule' | 'model'
  probability: number
  evidence: number[][]
}[] {
  return Object.entries(facets).flatMap(([field, facet]) =>
    tags[field as keyof typeof facets].map(({ code, probability, evidence }) => ({
      facet,
      code,
      origin: modelFacets.some((one) => one === field) && modelCodes.has(code) ? 'model' : 'rule',
      probability,
      evidence: evidence.map(([start, end]) => [start, end]),
    })),
  )
}

/** Referrals as rows, one per pair of institutions, however often a text tells of it. */
export function referralRows({ referrals }: Pick<SignalTags, 'referrals'>): {
  from: string
  to: string
  evidence: number[][]
}[] {
  const rows = new Map<string, { from: string; to: string; evidence: number[][] }>()
  for (const { from, to, evidence } of referrals) {
    const key = JSON.stringify([from, to])
    const row = rows.get(key) ?? { from, to, evidence: [] }
    row.evidence.push(...evidence.map(([start, end]) => [start, end]))
    rows.set(key, row)
  }
  return [...rows.values()]
}
