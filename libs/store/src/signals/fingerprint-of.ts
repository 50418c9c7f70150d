import { createHash } from 'node:crypto'

/**
 * By which text and outcome of one version are known as those that somebody read: each strike and each reading anew by
 * redaction gives another.
 * @returns SHA-256 in hexadecimal; of redacted text only, and only for who may read that
 */
export function fingerprintOf({
  text,
  outcome,
}: {
  readonly text: string
  readonly outcome: string | null
}): string {
  return createHash('sha256')
    .update(JSON.stringify([text, outcome]))
    .digest('hex')
}
