import { createHmac } from 'node:crypto'
import type { RedactedText } from '@rode-draad/domain'

/** Keyed hashes of what a sender gave: equal for equal input, of no use to who lacks the key. */
export interface SignalHashes {
  externalId(channel: string, externalId: string): Buffer
  /** Of one sender: the keys of two never meet. */
  idempotencyKey(sender: string, key: string): Buffer
  content(body: unknown): Buffer
  /** Of words struck out of what has this number, as `struckWords` gives them; other under another number. */
  struckWords(externalIdHash: Uint8Array, words: string): Buffer
  /** Of the key itself. */
  fingerprint(): Buffer
  /**
   * Of a signal as it is kept, its text redacted and its number a hash. A mended row is known by it, for what came in
   * is gone by then; so two texts that differ in nothing but what was taken out of them are the same here.
   */
  keptContent(externalIdHash: Uint8Array, kept: KeptContent): Buffer
}

/** What is hashed of a signal beside its codes and dates. */
export interface KeptContent {
  readonly text: RedactedText
  /** An empty one is the same as none. */
  readonly outcome?: RedactedText | null
}

/** HMAC-SHA-256 with a label per use, so that a hash of one use never equals one of another. */
export function signalHashes(hashKey: Buffer): SignalHashes {
  const hash = (use: string, ...parts: string[]) => {
    const mac = createHmac('sha256', hashKey).update(use)
    for (const part of parts) mac.update('\0').update(part)
    return mac.digest()
  }
  const content = (body: unknown) => hash('content', canonicalJson(body))
  return {
    externalId: (channel, externalId) => hash('external-id', channel, externalId),
    idempotencyKey: (sender, key) => hash('idempotency-key', sender, key),
    struckWords: (externalIdHash, words) =>
      hash('struck-words', Buffer.from(externalIdHash).toString('hex'), words),
    fingerprint: () => hash('fingerprint'),
    content,
    keptContent: (externalIdHash, kept) => {
      const externalId = Buffer.from(externalIdHash).toString('hex')
      return content({ ...kept, externalId, outcome: kept.outcome === '' ? null : kept.outcome })
    },
  }
}

/** JSON with sorted keys; null and absent fields are the same, as in the body of a signal. */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const fields = Object.entries(value)
    .filter(([, field]) => field !== null && field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, field]) => `${JSON.stringify(key)}:${canonicalJson(field)}`)
  return `{${fields.join(',')}}`
}
