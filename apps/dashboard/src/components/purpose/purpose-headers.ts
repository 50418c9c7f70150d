import { purposeHeader } from '@rode-draad/contract'
import type { ReadingPurpose } from '@rode-draad/domain'

/** Tells the server what is read for. @param purpose null: it was not asked */
export function purposeHeaders(purpose: ReadingPurpose | null): Readonly<Record<string, string>> {
  return purpose === null ? {} : { [purposeHeader]: purpose }
}
