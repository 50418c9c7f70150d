import { loadTagger } from '../reference/load-tagger.js'
import { signalHashes } from '../signals/signal-hashes.js'
import { prepareChunk } from './prepare-chunk.js'
import { prepareDemo } from './prepare-demo.js'
import type { PreparingPool } from './preparing-pool.js'

/** Prepares in this thread, as a worker does in its own; for tests. */
export async function testPool(): Promise<Pick<PreparingPool, 'prepare'>> {
  const preparing = { tagger: await loadTagger(), hashes: testHashes }
  return {
    prepare: async (job) => ('demo' in job ? prepareDemo(job, preparing) : prepareChunk(job, preparing)),
  }
}

export const testHashes = signalHashes(Buffer.alloc(32, 1))
