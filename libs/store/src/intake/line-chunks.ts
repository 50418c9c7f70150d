import { createHash } from 'node:crypto'
import { chunkBytes, chunkRows, longestRow, type RawChunk } from './raw-chunk.js'

const lineFeed = 10

/**
 * Stands in the place of a line that was too long: a character that no line of JSON has, and a hash by which the same
 * line is known again.
 */
export const tooLongMark = '\0'

/** A stream of bytes as chunks of whole lines, in memory that does not grow with the stream or with a line. */
export async function* lineChunks(source: AsyncIterable<Uint8Array>): AsyncGenerator<RawChunk> {
  let lines: Buffer[] = []
  let [bytes, firstRow, row] = [0, 1, 0]
  const flush = function* (): Generator<RawChunk> {
    if (lines.length > 0) yield { kind: 'lines', bytes: Buffer.concat(lines), firstRow, throughRow: row }
    ;[lines, bytes, firstRow] = [[], 0, row + 1]
  }
  for await (const line of splitLines(source)) {
    if (lines.length > 0 && bytes + line.length > chunkBytes) yield* flush()
    row += 1
    lines.push(line)
    bytes += line.length
    if (lines.length >= chunkRows || bytes >= chunkBytes) yield* flush()
  }
  yield* flush()
}

/** Each line with its line feed; the last one may have none in the source, but gets one. */
async function* splitLines(source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer> {
  let [parts, length]: [Buffer[], number] = [[], 0]
  let tooLong: ReturnType<typeof createHash> | null = null
  const take = (part: Buffer) => {
    if (part.length === 0) return
    if (tooLong === null && length + part.length > longestRow) {
      tooLong = createHash('sha256')
      for (const earlier of parts) tooLong.update(earlier)
      parts = []
    }
    if (tooLong === null) parts.push(part)
    else tooLong.update(part)
    length += part.length
  }
  const finish = (): Buffer => {
    const line = tooLong ? Buffer.from(`${tooLongMark}${tooLong.digest('hex')}`) : Buffer.concat(parts)
    ;[parts, length, tooLong] = [[], 0, null]
    return Buffer.concat([line, Buffer.of(lineFeed)])
  }
  for await (const chunk of source) {
    const bytes = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength)
    let from = 0
    for (let at = bytes.indexOf(lineFeed); at >= 0; at = bytes.indexOf(lineFeed, from)) {
      take(bytes.subarray(from, at))
      yield finish()
      from = at + 1
    }
    take(bytes.subarray(from))
  }
  if (length > 0) yield finish()
}
