import { createHash } from 'node:crypto'
import { canonicalJson } from '../signals/signal-hashes.js'
import type { CaseReading } from './case-reading.js'

/** Where a chain ends. */
export interface ChainHead {
  readonly replica: string
  /** 0 for a chain without lines. */
  readonly sequence: number
  /** SHA-256, 32 bytes. */
  readonly hash: Buffer
}

/** What the first line of a chain follows. */
const beginning = Buffer.alloc(32)

export function emptyChain(replica: string): ChainHead {
  return { replica, sequence: 0, hash: beginning }
}

/**
 * The hash of a line, over the hash of the line before it and everything that stands in it: who changes, adds or
 * takes away a line has to make all later ones anew, up to the end that is also kept outside the database.
 */
export function lineHash(previous: Buffer, reading: CaseReading): Buffer {
  const { readAt, ...fields } = reading
  return createHash('sha256')
    .update(previous)
    .update(canonicalJson({ ...fields, readAt: readAt.toISOString() }))
    .digest()
}
