/**
 * Takes the sender's number out of a row that could not be read as JSON: it may be the number of a dossier, and is
 * kept as keyed hash only. By the hash, erasing the signal reaches the row as well.
 * @returns externalId null when there is none that is whole; the text without any
 */
export function splitExternalId(raw: string): { text: string; externalId: string | null } {
  let externalId: string | null = null
  const text = raw.replace(field, (_whole, key: string, quoted: string | undefined) => {
    if (quoted !== undefined) externalId ??= unquoted(quoted)
    return `${key}"[ZAAKNUMMER]"`
  })
  return { text, externalId }
}

/** The key, and behind it a whole string, else whatever stands there up to the end of the field. */
const field = /("externalId"\s*:\s*)(?:("(?:[^"\\\n]|\\.)*")|"?[^,"}\n]*)/gi

function unquoted(quoted: string): string | null {
  try {
    const value: unknown = JSON.parse(quoted)
    return typeof value === 'string' ? value : null
  } catch {
    return null
  }
}
