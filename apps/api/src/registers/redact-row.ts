import { registerTexts, type KeptRegister } from '@rode-draad/contract'
import { redact, type RedactedText, type RedactionSpan } from '@rode-draad/domain'
import type { RowContent } from '@rode-draad/store'

type Value = string | readonly string[] | null | undefined

/** Redacts one text after another, and keeps what was taken out of all of them. */
export class Redacting {
  readonly spans: RedactionSpan[] = []

  text(typed: string): RedactedText {
    const { text, redactions } = redact(typed)
    this.spans.push(...redactions)
    return text
  }

  textOrNone(typed: string | null): RedactedText | null {
    return typed === null ? null : this.text(typed)
  }

  /** The content of a row: its words redacted, its codes and dates as they are. */
  row(register: KeptRegister, content: Readonly<Record<string, Value>>): RowContent {
    const words: readonly string[] = registerTexts[register]
    const codes: Record<string, string | readonly string[] | null> = {}
    const texts: Record<string, RedactedText | null> = {}
    for (const [name, value] of Object.entries(content)) {
      if (!words.includes(name)) codes[name] = value ?? null
      else texts[name] = typeof value === 'string' ? this.text(value) : null
    }
    const { source } = texts
    if (!source) throw new Error(`a row of ${register} came without a source`)
    return { codes, texts: { ...texts, source } }
  }
}
