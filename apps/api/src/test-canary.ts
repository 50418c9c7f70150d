import { aSignalBody } from '@rode-draad/fixtures'

/** Words that redaction leaves: they may stand in redacted text and nowhere else. */
export const keptWords = ['kwikstaartlantaarn', 'zwaluwregenjas'] as const

/** What redaction takes out, and numbers that are kept as keyed hashes only: nowhere at all. */
export const secretWords = [
  'Zwaluwenburg',
  '111222333',
  '06-12345678',
  'kwartel@voorbeeld',
  'dossierkanarie',
  'sleutelkanarie',
] as const

const sentence = (index: number) =>
  `Mijn zoon Thijmen Zwaluwenburg, BSN 111222333, wacht al ${index} dagen op een ${keptWords[0]} voor zijn rolstoel. ` +
  `Bel 06-12345678 of mail kwartel@voorbeeld.nl.`

export interface CanaryRequest {
  readonly kind: string
  readonly path: string
  readonly init: RequestInit & { readonly headers: Record<string, string> }
}

const json = { 'content-type': 'application/json' }
const post = (kind: string, body: string, headers: Record<string, string> = json, path = '/v1/signals') => ({
  kind,
  path,
  init: { method: 'POST', headers, body },
})
const bodyOf = (index: number) => ({
  ...aSignalBody(),
  externalId: `dossierkanarie-${index}`,
  receivedOn: '2026-03-04',
  text: sentence(index),
  outcome: `Een ${keptWords[1]} voor Thijmen Zwaluwenburg.`,
})
const line = (index: number) => JSON.stringify(bodyOf(index))

/** Every way in which a sentence can come in, right and wrong; each has it where only that way reads it. */
const kinds: readonly ((index: number) => CanaryRequest)[] = [
  (index) => post('valid', line(index), { ...json, 'idempotency-key': `sleutelkanarie-${index}` }),
  (index) => post('valid', line(index)),
  // What was valid in the round before, or the first
  (index) => post('again', line(Math.max(0, index - 17))),
  (index) =>
    post('other content', JSON.stringify({ ...bodyOf(Math.max(0, index - 18)), outcome: sentence(index) })),
  (index) =>
    post('key of another', line(index), {
      ...json,
      'idempotency-key': `sleutelkanarie-${index - (index % 16)}`,
    }),
  (index) =>
    post(
      'wrong fields',
      JSON.stringify({ ...bodyOf(index), channel: sentence(index), receivedOn: sentence(index) }),
    ),
  (index) =>
    post('wrong types', JSON.stringify({ ...bodyOf(index), text: [sentence(index)], case: sentence(index) })),
  (index) => post('broken JSON', line(index).slice(0, -20)),
  (index) => post('no JSON', sentence(index)),
  (index) => post('NUL in it', JSON.stringify({ ...bodyOf(index), text: `${sentence(index)}\u0000` })),
  (index) => post('half a character', JSON.stringify({ ...bodyOf(index), text: `${sentence(index)}\ud800` })),
  (index) => post('another form', line(index), { 'content-type': 'text/plain' }),
  (index) => ({
    kind: 'a new version of nothing',
    path: '/v1/signals/00000000-0000-4000-8000-000000000000',
    init: { method: 'PUT', headers: json, body: line(index) },
  }),
  (index) => ({
    kind: 'in an address',
    path: `/v1/theme-trends?theme=${encodeURIComponent(sentence(index))}`,
    init: { headers: { 'rode-draad-purpose': 'Zwaluwenburg', cookie: 'x=Zwaluwenburg' } },
  }),
  (index) =>
    post(
      'many lines',
      `${line(index)}\n${sentence(index)}\n${line(index).slice(0, -20)}\n`,
      { 'content-type': 'application/x-ndjson' },
      '/v1/signal-batches?channel=juiste-loket',
    ),
  (index) =>
    post(
      'a sheet',
      `Kenmerk;Tekst\ndossierkanarie-${index};"${sentence(index)}"\n;"${sentence(index)}`,
      { 'content-type': 'text/csv' },
      '/v1/signal-batches?channel=juiste-loket',
    ),
]

/** The request with this number: each way in turn, and one far too large now and then. */
export function canaryRequest(index: number): CanaryRequest {
  if (index % 500 === 499) {
    return post('too large', JSON.stringify({ ...bodyOf(index), text: sentence(index).repeat(25_000) }))
  }
  const kind = kinds[index % kinds.length]
  if (!kind) throw new RangeError('no such request')
  return kind(index)
}
