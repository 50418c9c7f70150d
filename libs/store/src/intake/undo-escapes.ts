/**
 * A line that is no JSON, as readable text: what JSON or Python escaped stands there as the character it is, so that
 * redaction sees the words that a person would. What is no escape stays as it is, as does a text without backslashes.
 * @param raw any string; half a surrogate pair and NUL come out as they are, to be replaced before anything is kept
 * @source https://www.rfc-editor.org/rfc/rfc8259#section-7
 */
export function undoEscapes(raw: string): string {
  return raw.replace(escape, (_escape, code?: string, letter = '') =>
    code === undefined ? (controls[letter] ?? letter) : String.fromCharCode(parseInt(code, 16)),
  )
}

const escape = /\\(?:u([0-9a-fA-F]{4})|([bfnrt"'\\/]))/g

const controls: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' }
