import type { ReadingPurpose } from '@rode-draad/domain'

/** What was done: one case opened, cases taken along, words struck out of a case, a case erased. */
export type ReadingAction = 'read' | 'export' | 'strike' | 'erase'
/** `refused`: a role that reads no cases. `not-found`: not there, or out of the reader's reach. */
export type ReadingResult = 'given' | 'not-found' | 'refused' | 'failed'
/** Through which door. */
export type ReadingOrigin = 'api' | 'cli' | 'export'

/**
 * One line of the log of reading cases. It holds codes, ids and times: no text of a case, no name that somebody
 * typed and no network address. What NEN 7513 (logging of access to patient records) and BIO2 8.15 (logging) ask,
 * and where it stands:
 * - the event: what, when and with which outcome: `action`, `readAt`, `result`
 * - the user, in which role, and the one responsible: `reader`, `role`, `onBehalfOf`
 * - whose data: `signalId`, the only thing that points at a person here; of rows in quarantine their batch
 * - on which ground access was taken: `purpose`
 * - where it came from, to be found again in the access log: `origin`, `requestId`
 * - which system wrote it, in which order, unaltered: `replica`, `sequence` and the hashes beside them
 */
export interface CaseReading {
  /** Of the program that wrote it; each has a chain of its own. */
  readonly replica: string
  /** From 1, without gaps within a replica. */
  readonly sequence: number
  readonly readAt: Date
  /** The provider's name for a person, or the id of a key or demo identity. */
  readonly reader: string
  readonly role: string
  readonly onBehalfOf: string | null
  readonly action: ReadingAction
  /** Or the batch whose quarantine was opened; null when it was not about one of these. */
  readonly signalId: string | null
  /** null in lines from before purposes were asked, and of erasing, where nothing is read. */
  readonly purpose: ReadingPurpose | null
  readonly result: ReadingResult
  readonly origin: ReadingOrigin
  readonly requestId: string
}

/** What the one who reads says; the rest of the line is the log's own. */
export type NewCaseReading = Omit<CaseReading, 'replica' | 'sequence' | 'readAt'>

/** Printable and short, so that it is stored exactly as it is hashed. */
const plain = /^\P{C}{1,255}$/u
const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/

/**
 * The reading as the database will give it back, which is what its hash is taken over: nothing more than its own
 * fields, ids in small letters.
 * @throws RangeError naming the field that cannot be kept as it is, never what stands in it
 */
export function plainReading(reading: NewCaseReading): NewCaseReading {
  const { reader, role, onBehalfOf, action, purpose, result, origin, requestId } = reading
  const signalId = reading.signalId?.toLowerCase() ?? null
  for (const [field, value] of Object.entries({ reader, role, onBehalfOf, requestId })) {
    if (value !== null && !plain.test(value)) throw new RangeError(`${field} of a case reading is not plain`)
  }
  if (signalId !== null && !uuid.test(signalId)) throw new RangeError('signalId of a case reading is no uuid')
  return { reader, role, onBehalfOf, action, signalId, purpose, result, origin, requestId }
}
