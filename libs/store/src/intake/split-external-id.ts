import { externalId as idOfSender } from '@rode-draad/contract'
import { undoEscapes } from './undo-escapes.js'

/**
 * Takes the sender's number out of a row that could not be read as JSON, or in which it is no string: it may be the
 * number of a dossier, and is kept as keyed hash only. By the hash, erasing the signal reaches the row as well.
 * @returns externalId null when there is none that is whole; a number in the digits that were sent, as the sender
 *   would write it as a string; the text without any
 */
export function splitExternalId(raw: string): { text: string; externalId: string | null } {
  let externalId: string | null = null
  const text = raw.replace(field, (_all, key: string, double?: string, single?: string, number?: string) => {
    externalId ??= double === undefined ? (number ?? unquotedSingle(single)) : unquoted(double)
    return `${key}"[ZAAKNUMMER]"`
  })
  // No signal can have one that the check would not take.
  return { text, externalId: idOfSender.safeParse(externalId).data ?? null }
}

const quotes = String.raw`\\"'“”„‘’`

/**
 * The key in whatever quotes. Behind it a whole string, in double quotes or as Python prints it in single ones, or a
 * whole number; else a string to which no end comes, or whatever stands there up to the end of the field.
 */
const field = new RegExp(
  [
    String.raw`(externalId[${quotes}]*\s*:\s*)(?:`,
    String.raw`("(?:[^"\\]|\\.)*")|('(?:[^'\\]|\\.)*')|(-?\d+(?:\.\d+)?(?:e[+-]?\d+)?)(?=\s*[,}])|`,
    String.raw`"[^"]*$|'[^']*$|[${quotes}]*[^,}${quotes}\n]*[${quotes}]*)`,
  ].join(''),
  'gi',
)

function unquoted(quoted: string): string | null {
  try {
    const value: unknown = JSON.parse(quoted)
    return typeof value === 'string' ? value : null
  } catch {
    return null
  }
}

function unquotedSingle(quoted: string | undefined): string | null {
  return quoted === undefined ? null : undoEscapes(quoted.slice(1, -1))
}
