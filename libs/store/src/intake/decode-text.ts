import { isUtf8 } from 'node:buffer'

export type Charset = 'utf-8' | 'windows-1252' | 'utf-16le'

/** So many bytes without a line end are no line that anybody wrote. */
const longestLine = 4_000_000
const lineEnd = 0x0a

/**
 * Bytes as text in the charset that the sender names, else in the one they turn out to be in: a byte order mark says
 * it, and otherwise each line is either UTF-8 or, as Excel still writes them, Windows-1252. Also of a file that is said
 * to be UTF-8: a byte that is none would be lost, and with it what makes a name a name.
 * @returns pieces of text, without byte order mark
 */
export async function* decodeText(
  source: AsyncIterable<Uint8Array>,
  stated: Charset | null,
): AsyncGenerator<string> {
  let decoder = stated === null || stated === 'utf-8' ? null : new TextDecoder(stated)
  /** The first bytes, or the line that is not whole yet. */
  let kept: Uint8Array = new Uint8Array(0)
  let isFirst = true
  for await (const chunk of source) {
    if (decoder) {
      yield decoder.decode(chunk, { stream: true })
      continue
    }
    kept = kept.length === 0 ? chunk : Buffer.concat([kept, chunk])
    if (isFirst && kept.length < 4) continue
    const marked = isFirst ? markedCharset(kept) : null
    if (marked !== null) {
      decoder = new TextDecoder(marked)
      yield decoder.decode(kept, { stream: true })
      continue
    }
    const end = kept.lastIndexOf(lineEnd) + 1 || (kept.length > longestLine ? kept.length : 0)
    if (end === 0) continue
    yield decodeLines(kept.subarray(0, end), isFirst)
    kept = kept.subarray(end)
    isFirst = false
  }
  if (decoder) yield decoder.decode()
  else yield decodeLines(kept, isFirst)
}

/** By a byte order mark that is not that of UTF-8. */
function markedCharset(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** Whole lines as text: each that is no UTF-8 is read as Windows-1252. @param isFirst whether a byte order mark goes */
export function decodeLines(bytes: Uint8Array, isFirst: boolean): string {
  if (isUtf8(bytes)) return new TextDecoder('utf-8', { ignoreBOM: !isFirst }).decode(bytes)
  const texts: string[] = []
  for (let from = 0; from < bytes.length;) {
    const end = bytes.indexOf(lineEnd, from) + 1 || bytes.length
    const line = bytes.subarray(from, end)
    const decoder = new TextDecoder(isUtf8(line) ? 'utf-8' : 'windows-1252', {
      ignoreBOM: !isFirst || from > 0,
    })
    // In one go Node reads Windows-1252 as Latin-1: € would be a control character
    texts.push(decoder.decode(line, { stream: true }) + decoder.decode())
    from = end
  }
  return texts.join('')
}
