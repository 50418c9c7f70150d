import { promisedTerm, statutoryTerms } from '@rode-draad/domain'

/** What people may watch, in words, by its code. */
export const termWords: Readonly<Record<string, string>> = {
  ...Object.fromEntries(statutoryTerms.map(({ code, label }) => [code, label])),
  [promisedTerm]: 'Toezegging met een datum',
}
