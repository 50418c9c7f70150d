import { preparingPool, type PreparingPool } from '@rode-draad/store'
import { Gate } from './gate.js'
import { lifecycle, type Lifecycle } from './lifecycle.js'

/** Batches at once: each keeps a few chunks in memory (`chunkBytes`, or one row) and a connection to PostgreSQL. */
const batchesAtOnce = 4
/** Of one person or key, so that nobody keeps all places. */
const batchesAtOnceEach = 2
/** Signals sent one by one that may be under way at once. */
const signalsAtOnce = 100

/** What takes signals in: the threads that prepare them, and how much of it goes on at once. */
export interface Intake {
  readonly pool: PreparingPool
  readonly batches: Gate
  readonly signals: Gate
  readonly lifecycle: Lifecycle
}

export function makeIntake(hashKey: Buffer): Intake {
  return {
    pool: preparingPool({ hashKey }),
    batches: new Gate(batchesAtOnce, batchesAtOnceEach),
    signals: new Gate(signalsAtOnce),
    lifecycle: lifecycle(),
  }
}
