import type { CaseReading } from './case-reading.js'

const columns = [
  'replica',
  'sequence',
  'read_at',
  'reader',
  'role',
  'on_behalf_of',
  'action',
  'signal_id',
].concat(['purpose', 'result', 'origin', 'request_id', 'previous_hash', 'hash'])

/** Lines of the log, each with the hash before it and its own: all of them, or none. @param count at least 1 */
export function insertReadings(count: number): string {
  const row = (line: number) => columns.map((_, at) => `$${line * columns.length + at + 1}`).join(', ')
  const rows = Array.from({ length: count }, (_, line) => `(${row(line)})`)
  return `INSERT INTO case_reading (${columns.join(', ')}) VALUES ${rows.join(', ')}`
}

export function readingValues(reading: CaseReading, previousHash: Buffer, hash: Buffer): unknown[] {
  const { replica, sequence, readAt, reader, role, onBehalfOf, action, signalId, purpose } = reading
  return [
    ...[replica, sequence, readAt, reader, role, onBehalfOf, action, signalId, purpose],
    ...[reading.result, reading.origin, reading.requestId, previousHash, hash],
  ]
}
