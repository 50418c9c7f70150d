import { problemOf, ProblemResponse } from '../http/problems.js'
import type { BatchFormat } from './batch-format.js'

/** How a zip begins, which is what a workbook is. @source https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT 4.3.7 */
const zipMark = Buffer.of(0x50, 0x4b, 0x03, 0x04)

/**
 * The same bytes, unless they are a workbook that is called something else: read as text that is nothing but rows that
 * are not right. Reads no further than it needs to know.
 * @throws ProblemResponse 400 for a workbook
 */
export async function refuseWorkbook(
  source: AsyncIterable<Uint8Array>,
  format: BatchFormat['format'],
): Promise<AsyncIterable<Uint8Array>> {
  const pieces = source[Symbol.asyncIterator]()
  let begun = Buffer.alloc(0)
  let ended = false
  while (!ended && begun.length < zipMark.length) {
    const next = await pieces.next()
    ended = next.done === true
    if (next.done !== true) begun = Buffer.concat([begun, next.value])
  }
  if (begun.subarray(0, zipMark.length).equals(zipMark)) {
    await pieces.return?.()
    const wanted = format === 'csv' ? 'CSV' : 'JSON Lines'
    throw new ProblemResponse(
      problemOf(400, 'Onleesbaar bestand', `Dit is een Excel-bestand, geen ${wanted}.`),
    )
  }
  return from(begun, pieces)
}

async function* from(begun: Uint8Array, pieces: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    if (begun.length > 0) yield begun
    for (;;) {
      const next = await pieces.next()
      if (next.done === true) return
      yield next.value
    }
  } finally {
    await pieces.return?.()
  }
}
