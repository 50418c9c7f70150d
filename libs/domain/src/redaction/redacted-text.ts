declare const brand: unique symbol

/** Text that has been through `redact`. The only kind of free text that may be stored, outcomes included. */
export type RedactedText = string & { readonly [brand]: true }

/**
 * The one place where a string becomes a RedactedText. Inside this lib only: it is not exported from the lib,
 * and a test checks that nothing but `redact` and `readStoredRedactedText` uses it.
 */
export function markAsRedacted(text: string): RedactedText {
  return text as RedactedText
}

/**
 * Gives stored text its type back. Only for text that comes out of the store, where nothing but
 * RedactedText is ever written; never for text that a sender or a reader has just typed.
 */
export function readStoredRedactedText(value: string): RedactedText {
  return markAsRedacted(value)
}
