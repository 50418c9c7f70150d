import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import { redact } from './redact.js'
import { readStoredRedactedText, type RedactedText } from './redacted-text.js'

const folder = new URL('.', import.meta.url)
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.spec.ts'))
  .map((name) => ({ name, code: readFileSync(new URL(name, folder), 'utf8') }))

describe('RedactedText', () => {
  it('is made in one place only', () => {
    expect(sources.filter(({ code }) => code.includes('as RedactedText')).map(({ name }) => name)).toEqual([
      'redacted-text.ts',
    ])
    expect(sources.filter(({ code }) => code.includes('markAsRedacted')).map(({ name }) => name)).toEqual([
      'redact.ts',
      'redacted-text.ts',
    ])
  })

  it('does not accept a raw string', () => {
    // @ts-expect-error a raw string is not redacted text
    const raw: RedactedText = 'Mijn zoon'
    const good: RedactedText = redact('Mijn zoon').text
    expect(raw).toBe(good)
  })

  it('comes back from the store as it was', () => {
    const stored = redact('bsn 123456782').text
    expect(readStoredRedactedText(String(stored))).toBe(stored)
  })
})
