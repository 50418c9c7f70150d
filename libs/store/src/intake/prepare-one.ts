import type { SignalBody } from '@rode-draad/contract'
import type { GemeenteTable } from '@rode-draad/domain'
import type { NewSignal } from '../signals/new-signal.js'
import { prepareSignal, type Preparing } from '../signals/prepare-signal.js'
import { WorkerCrashed, type PreparingPool } from './preparing-pool.js'

/** Characters up to which a signal is prepared in a few milliseconds: sending it to a worker would take longer. */
const shortText = 5_000

/**
 * Prepares one signal for who waits for it: a short one here, a long one in a worker, so that nobody else waits for it.
 * @param preparing asked for when a signal is prepared here: it takes memory that a stream of batches needs
 * @param gemeenten by which the body was checked
 * @throws WorkerCrashed when two workers in a row did not survive it
 */
export async function prepareOne(
  pool: Pick<PreparingPool, 'prepareSignal'>,
  preparing: () => Promise<Preparing>,
  body: SignalBody,
  gemeenten: GemeenteTable,
): Promise<NewSignal> {
  const length = body.text.length + (body.outcome?.length ?? 0)
  if (length <= shortText) return prepareSignal(body, { ...(await preparing()), gemeenten })
  const job = { signal: body, gemeenten: gemeenten.list }
  return await pool.prepareSignal(job).catch((error: unknown) => {
    if (error instanceof WorkerCrashed) return pool.prepareSignal(job)
    throw error
  })
}
