/**
 * The beginning of a file as text: in the charset of its byte order mark, else UTF-8, else Windows-1252, as Excel
 * writes it. The program decides in the same way. A character that is cut off at the end is left out.
 */
export function decodeSample(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode(bytes, 'utf-16le')
  try {
    return decode(bytes, 'utf-8')
  } catch {
    return decode(bytes, 'windows-1252')
  }
}

/** @throws TypeError when the bytes are no such text */
function decode(bytes: Uint8Array, charset: string): string {
  return new TextDecoder(charset, { fatal: true }).decode(bytes, { stream: true })
}
