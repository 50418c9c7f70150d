import { parentPort, workerData } from 'node:worker_threads'
import { gemeenteTable, redactAgain } from '@rode-draad/domain'
import { loadTagger } from '../reference/load-tagger.js'
import { signalHashes } from '../signals/signal-hashes.js'
import { prepareChunk } from './prepare-chunk.js'
import { prepareDemo } from './prepare-demo.js'
import { prepareSignal } from '../signals/prepare-signal.js'
import type { Job, Prepared } from './preparing-pool.js'

/** Runs in a thread of its own: a job comes in, a prepared chunk goes out. It knows of no database. */
const { hashKey } = workerData as { hashKey: Uint8Array }
const preparing = { tagger: await loadTagger(), hashes: signalHashes(Buffer.from(hashKey)) }

function prepare(job: Job): Prepared<Job> {
  if ('signal' in job)
    return prepareSignal(job.signal, { ...preparing, gemeenten: gemeenteTable(job.gemeenten) })
  if ('redacted' in job) return redactAgain(job.redacted)
  return 'demo' in job ? prepareDemo(job, preparing) : prepareChunk(job, preparing)
}

parentPort?.on('message', (job: Job) => parentPort?.postMessage(prepare(job)))
