import type { Readable } from 'node:stream'

/** Where facts come from, as far as the copy needs to know; apps pass the PostgreSQL one in. */
export interface FactSource {
  /** Fact views by dataset of the change log. */
  readonly views: Readonly<Record<string, readonly string[]>>
  snapshot<T>(work: (snapshot: FactSnapshot) => Promise<T>): Promise<T>
}

export interface FactSnapshot {
  readonly storeId: string
  /** Every transaction below it has ended. */
  readonly horizon: bigint
  /** Two looks with the same version see the same rows. */
  readonly version: string
  changesSince(from: bigint): Promise<readonly FactChange[]>
  copyChangedKeys(dataset: string, from: bigint): Readable
  copyFacts(view: string, dataset: string, from: bigint | null): Readable
}

export interface FactChange {
  readonly dataset: string
  /** When the newest line of it was written (ISO 8601, UTC). */
  readonly lastAt: string
}
