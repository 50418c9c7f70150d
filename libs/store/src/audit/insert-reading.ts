import type { CaseReading } from './case-reading.js'

/** One line of the log, with the hash before it and its own. */
export const insertReading = `
  INSERT INTO case_reading (replica, sequence, read_at, reader, role, on_behalf_of, action, signal_id, purpose,
    result, origin, request_id, previous_hash, hash)
  VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`

export function readingValues(reading: CaseReading, previousHash: Buffer, hash: Buffer): unknown[] {
  const { replica, sequence, readAt, reader, role, onBehalfOf, action, signalId, purpose } = reading
  return [
    ...[replica, sequence, readAt, reader, role, onBehalfOf, action, signalId, purpose],
    ...[reading.result, reading.origin, reading.requestId, previousHash, hash],
  ]
}
