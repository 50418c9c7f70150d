import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { redactForQuarantine } from './redact-for-quarantine.js'
import { undoEscapes } from './undo-escapes.js'

describe('a line that is no JSON', () => {
  it.each([
    [String.raw`Bel mij.\nFemke ook`, 'Bel mij.\nFemke ook'],
    [String.raw`a\tb\rc\/d\"e\\f\'g`, `a\tb\rc/d"e\\f'g`],
    [String.raw`Andr\u00e9 Zo\u00EB`, 'André Zoë'],
    [String.raw`\ud83d\ude00`, '😀'],
    [String.raw`C:\\nieuw`, String.raw`C:\nieuw`],
    [String.raw`\x \u12 \N \U00e9`, String.raw`\x \u12 \N \U00e9`],
    ['\\', '\\'],
    ['', ''],
  ])('of %s reads %j', (raw, text) => {
    expect(undoEscapes(raw)).toBe(text)
  })

  it('reads as JSON does what JSON writes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = JSON.stringify(text).slice(1, -1)
        expect(undoEscapes(escaped)).toBe(text)
        const ascii = escaped.replace(
          /[^ -~]/g,
          (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
        )
        expect(undoEscapes(ascii)).toBe(text)
      }),
    )
  })

  it('without a backslash stays as it is', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }).map((text) => text.replaceAll('\\', '')),
        (text) => {
          expect(undoEscapes(text)).toBe(text)
        },
      ),
    )
  })

  it('can be kept by PostgreSQL whatever was escaped', () => {
    const piece = fc.constantFrom('\\', 'u', '0000', 'd83d', '\\u0000', '\\ud83d', '"', 'n', '\0')
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const kept = redactForQuarantine({ text: undoEscapes(pieces.join('')), outcome: null })
        expect(kept.text).not.toMatch(/\0|\p{Surrogate}/u)
      }),
    )
  })
})
