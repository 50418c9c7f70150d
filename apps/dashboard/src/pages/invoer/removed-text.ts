import { signalWords } from './signal-words.js'

const names: Readonly<Record<string, readonly [one: string, more: string]>> = signalWords.redaction

/** What was taken out of a text and how often, such as '1 × plaats, 2 × namen'; '' for nothing. */
export function removedText(redactions: Readonly<Record<string, number>>): string {
  return Object.entries(redactions)
    .map(([kind, count]) => `${count} × ${names[kind]?.[count === 1 ? 0 : 1] ?? kind}`)
    .join(', ')
}
