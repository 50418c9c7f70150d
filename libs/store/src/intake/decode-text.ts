import { isUtf8 } from 'node:buffer'

export type Charset = 'utf-8' | 'windows-1252' | 'utf-16le'

/**
 * Bytes as text in the charset that the sender names, else in the one they turn out to be in: a byte order mark says
 * it, and otherwise the first bytes beyond ASCII are either UTF-8 or, as Excel still writes them, Windows-1252.
 * @returns pieces of text, without byte order mark
 */
export async function* decodeText(
  source: AsyncIterable<Uint8Array>,
  stated: Charset | null,
): AsyncGenerator<string> {
  let decoder = stated === null ? null : new TextDecoder(stated)
  /** What the decision may still need: a character cut in two, or the first bytes. */
  let kept: Uint8Array = new Uint8Array(0)
  for await (const chunk of source) {
    if (decoder) {
      yield decoder.decode(chunk, { stream: true })
      continue
    }
    kept = kept.length === 0 ? chunk : Buffer.concat([kept, chunk])
    if (kept.length < 4) continue
    const charset = charsetOf(kept)
    if (charset === null) {
      yield Buffer.from(kept).toString('latin1')
      kept = new Uint8Array(0)
      continue
    }
    if (charset === 'unsure') continue
    decoder = new TextDecoder(charset)
    yield decoder.decode(kept, { stream: true })
  }
  if (decoder) yield decoder.decode()
  else yield new TextDecoder(isUtf8(kept) ? 'utf-8' : 'windows-1252').decode(kept)
}

/** @returns null for nothing but ASCII; 'unsure' when the first character beyond it is cut off */
function charsetOf(bytes: Uint8Array): Charset | 'unsure' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  const first = bytes.findIndex((byte) => byte > 0x7f)
  if (first < 0) return null
  const whole = withoutCutCharacter(bytes)
  if (!isUtf8(whole)) return 'windows-1252'
  return whole.length > first ? 'utf-8' : 'unsure'
}

/** UTF-8 characters take at most four bytes; one that is cut off at the end is left out. */
function withoutCutCharacter(bytes: Uint8Array): Uint8Array {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0
    if (byte >= 0xc0) return bytes.subarray(0, bytes.length - back)
    if (byte < 0x80) return bytes
  }
  return bytes
}
