import { chooseMapping, matchColumns, type ReadColumns } from '@rode-draad/contract'
import {
  decodeText,
  lineChunks,
  listColumnMappings,
  openTable,
  readColumnMapping,
  type RawChunk,
  type UsedMapping,
} from '@rode-draad/store'
import type { Services } from '../program/services.js'
import { severalFit, noneFits, unknownMapping, unknownVersion } from './mapping-problems.js'
import { refuseWorkbook } from './refuse-workbook.js'
import type { BatchRequest } from './take-batch.js'

/** A file of which is known how it is read. */
export interface OpenFile {
  readonly chunks: AsyncIterable<RawChunk>
  /** null for NDJSON. */
  readonly mapping: UsedMapping | null
  /** Lets go of what is not read. */
  close(): Promise<void>
}

/** A mapping that a sender asks for, in its newest version or another one. */
export interface AskedMapping {
  readonly name: string
  readonly version: number | null
}

/**
 * Reads a file up to its rows, and finds by which mapping of its channel: the one that the sender asks for, else the one
 * that its headings fit. None that does not fit is used.
 * @throws ProblemResponse 400 for a workbook, when there is no such mapping, none fits, or more than one does
 * @throws EmptyTable, UnreadableRows when there is no heading
 */
export async function openFile(
  services: Services,
  batch: Pick<BatchRequest, 'form' | 'bytes' | 'channel' | 'identity' | 'mapping'>,
): Promise<OpenFile> {
  const { form } = batch
  const bytes = await refuseWorkbook(batch.bytes, form.format)
  if (form.format === 'ndjson') {
    return { chunks: lineChunks(bytes), mapping: null, close: () => Promise.resolve() }
  }
  const table = await openTable(decodeText(bytes, form.charset))
  try {
    const { mapping, read } = await mappingFor(services, batch, table.headings)
    return { chunks: table.chunks(read), mapping, close: () => table.close() }
  } catch (error) {
    await table.close()
    throw error
  }
}

interface Found {
  readonly mapping: UsedMapping
  readonly read: ReadColumns
}

async function mappingFor(
  { stores: { postgres } }: Services,
  { channel, identity, mapping: asked }: Pick<BatchRequest, 'channel' | 'identity' | 'mapping'>,
  headings: readonly string[],
): Promise<Found> {
  const { writes } = identity.scope
  if (asked === null) {
    const choice = chooseMapping(headings, await listColumnMappings(postgres, writes, channel))
    if (choice.kind === 'none') throw noneFits(headings, choice.misfits)
    if (choice.kind === 'several') throw severalFit(choice.fitting)
    const { name, version } = choice.mapping ?? { name: null, version: 0 }
    return { mapping: { name, version }, read: choice.read }
  }
  const { name, version } = asked
  const saved = await readColumnMapping(postgres, writes, { channel, name }, version)
  if (saved === null) {
    if (version !== null) throw unknownVersion()
    throw unknownMapping(await listColumnMappings(postgres, writes, channel))
  }
  const matched = matchColumns(headings, saved)
  if ('faults' in matched) throw noneFits(headings, [{ mapping: saved, faults: matched.faults }])
  return { mapping: { name, version: saved.version }, read: matched.read }
}
