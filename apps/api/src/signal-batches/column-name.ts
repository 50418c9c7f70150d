import { mappedFields } from '@rode-draad/contract'
import { redact } from '@rode-draad/domain'

/** A column of a file, or of a mapping when it has no place. */
export interface Column {
  readonly heading: string
  /** From 0, in the file. */
  readonly place: number | null
}

/** In characters. Headings are seldom longer, and what somebody wrote seldom shorter. */
const longestHeading = 60

/**
 * What a column is called in an answer, which ends up on terminals and in logs: its heading, or only its number where
 * that may be something else. In a file without a heading the first signal stands in its place, and in one that is no
 * text anything does.
 */
export function columnName({ heading, place }: Column): string {
  const words = heading.trim().replace(/\s+/g, ' ')
  if (isSayable(words)) return words
  return place === null ? 'een kolom' : `kolom ${place + 1}`
}

const ownNames: ReadonlySet<string> = new Set(mappedFields)

function isSayable(words: string): boolean {
  if (ownNames.has(words)) return true
  // Control characters, and what stands for bytes that are no character.
  if (words === '' || words.length > longestHeading || /[\p{C}\uFFFD]/u.test(words)) return false
  return redact(words).redactions.length === 0
}
