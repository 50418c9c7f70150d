import { parentPort, workerData } from 'node:worker_threads'
import { loadTagger } from '../reference/load-tagger.js'
import { signalHashes } from '../signals/signal-hashes.js'
import { prepareChunk } from './prepare-chunk.js'
import { prepareDemo } from './prepare-demo.js'
import type { Job } from './preparing-pool.js'

/** Runs in a thread of its own: a job comes in, a prepared chunk goes out. It knows of no database. */
const { hashKey } = workerData as { hashKey: Uint8Array }
const preparing = { tagger: await loadTagger(), hashes: signalHashes(Buffer.from(hashKey)) }

parentPort?.on('message', (job: Job) => {
  parentPort?.postMessage('demo' in job ? prepareDemo(job, preparing) : prepareChunk(job, preparing))
})
