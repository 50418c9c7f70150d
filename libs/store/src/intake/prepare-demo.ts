import { signalBody } from '@rode-draad/contract'
import { prepareSignals, type Preparing } from '../signals/prepare-signal.js'
import type { PreparedChunk } from './prepared-chunk.js'
import { stopwatch } from './stopwatch.js'
import { rowsToKeep, storedSignal } from './stored-row.js'

/** Made-up signals of any channel. */
export interface DemoJob {
  /** Bodies of signals, at most one for each external id. */
  readonly demo: readonly unknown[]
  /** 'YYYY-MM-DD' */
  readonly today: string
}

/** The same way for signals of the demo, which are fictional. @throws ZodError when one is not as it should be */
export function prepareDemo({ demo, today }: DemoJob, preparing: Preparing): PreparedChunk {
  const watch = stopwatch()
  const schema = signalBody(today)
  const bodies = watch.time('parse', () => demo.map((body) => schema.parse(body)))
  const signals = prepareSignals(bodies, { ...preparing, watch }, { fictional: true })
  const rows = signals.map((signal) => storedSignal(0, signal))
  return {
    throughRow: 0,
    received: rows.length,
    repeated: 0,
    ...watch.time('encode', () => rowsToKeep(rows)),
    reasons: [],
    ms: watch.ms(),
  }
}
