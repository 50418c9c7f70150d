import { namedReasons, rowCheck, type FaultyRow } from '@rode-draad/contract'
import { gemeenteTable, noGemeenten, type ChannelCode, type GemeenteList } from '@rode-draad/domain'
import { prepareSignals, type Preparing } from '../signals/prepare-signal.js'
import { faultyRow, otherContent, rowSetApart, withRegionOfText } from './faulty-row.js'
import type { PreparedChunk } from './prepared-chunk.js'
import type { RawChunk } from './raw-chunk.js'
import type { NewSignal } from '../signals/new-signal.js'
import { rawRows, type RawRow, type UnreadableRow } from './raw-rows.js'
import { splitExternalId } from './split-external-id.js'
import { stopwatch } from './stopwatch.js'
import { hex, rowsToKeep, storedSignal, type StoredFaultyRow, type StoredRow } from './stored-row.js'
import { undoEscapes } from './undo-escapes.js'

export interface ChunkJob {
  readonly chunk: RawChunk
  readonly channel: ChannelCode
  /** 'YYYY-MM-DD' */
  readonly today: string
  /** By which gemeenten are known; without, none is. */
  readonly gemeenten?: GemeenteList
}

/**
 * From rows as they came in to rows as they are kept: parsed, checked, redacted, tagged and hashed. What is not right
 * is made ready to be set apart; a row that stood in the chunk before is counted as repeated.
 */
export function prepareChunk(job: ChunkJob, preparing: Preparing): PreparedChunk {
  const { chunk, channel, today } = job
  const gemeenten = gemeenteTable(job.gemeenten ?? noGemeenten)
  const watch = stopwatch()
  const { hashes } = preparing
  const check = rowCheck(channel, today, chunk.kind === 'cells' ? chunk.read.columns : [], gemeenten)
  const rows: StoredRow[] = []
  /** Content by id, of the good rows; content of those set apart. */
  const [contents, apart] = [new Map<string, string>(), new Set<string>()]
  /** How often a content stood in the chunk, of those that stood in it more than once. */
  const times = new Map<string, number>()
  const again = (content: string) => void times.set(content, (times.get(content) ?? 1) + 1)
  const setApart = (faulty: StoredFaultyRow) => {
    if (apart.has(faulty.content_hex)) return again(faulty.content_hex)
    apart.add(faulty.content_hex)
    rows.push(faulty)
  }
  const keep = (row: number, signal: NewSignal) => {
    const [id, content] = [hex(signal.externalIdHash), hex(signal.contentHash)]
    const known = contents.get(id)
    if (known === content) return again(content)
    if (known !== undefined) return setApart(rowSetApart(storedSignal(row, signal), otherContent))
    contents.set(id, content)
    rows.push(storedSignal(row, signal))
  }
  const refuse = ({ row, raw }: RawRow, faulty: FaultyRow, wholeRow: boolean) => {
    // The check takes a string only: of a number that was sent the digits count, as of the string it will become.
    const externalId = faulty.externalId ?? (typeof raw === 'string' ? splitExternalId(raw).externalId : null)
    const externalIdHash = externalId === null ? null : hashes.externalId(channel, externalId)
    // Of the row as it came: by another mapping or check it is still the same row.
    const contentHash = watch.time('hash', () => hashes.content({ channel, raw }))
    const known = { channel, contentHash, externalIdHash, wholeRow }
    setApart(watch.time('redact', () => faultyRow(row, faulty, known)))
  }
  const raws = watch.time('parse', () => rawRows(chunk))
  const checked = watch.time('parse', () =>
    raws.map((raw) => ({ raw, outcome: 'unreadable' in raw ? null : check(raw.value) })),
  )
  const bodies = checked.flatMap(({ outcome }) =>
    outcome !== null && 'body' in outcome ? [outcome.body] : [],
  )
  const signals = prepareSignals(bodies, { ...preparing, gemeenten, watch }).values()
  for (const { raw, outcome } of checked) {
    if ('unreadable' in raw) refuse(raw, unreadable(raw), raw.kept === 'line')
    else if (outcome !== null && 'faulty' in outcome)
      refuse(raw, withRegionOfText(outcome.faulty, gemeenten), false)
    else {
      const { value: signal } = signals.next()
      if (signal === undefined) throw new Error('fewer signals than bodies')
      keep(raw.row, signal)
    }
  }
  return {
    throughRow: chunk.throughRow,
    received: raws.length,
    repeated: raws.length - rows.length,
    ...watch.time('encode', () => rowsToKeep(rows.map((row) => counted(row, times)))),
    reasons: rows.flatMap(reasonsOf).slice(0, namedReasons),
    ms: watch.ms(),
  }
}

function counted(row: StoredRow, times: ReadonlyMap<string, number>): StoredRow {
  const more = times.get(row.content_hex)
  return more === undefined ? row : { ...row, times: more }
}

function unreadable({ unreadable: message, raw, kept }: UnreadableRow): FaultyRow {
  const line = kept === 'line' && typeof raw === 'string' ? undoEscapes(splitExternalId(raw).text) : null
  const { externalId, text } = kept !== null && kept !== 'line' ? kept : { externalId: null, text: line }
  return { reasons: [{ path: '', message }], codes: {}, externalId, text, outcome: null }
}

function reasonsOf(row: StoredRow) {
  return row.ok ? [] : row.reasons.map((reason) => ({ row: row.row, ...reason }))
}
