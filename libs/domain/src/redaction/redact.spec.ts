import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { countRedactionTokens } from './count-redaction-tokens.js'
import { findExistingTokens } from './existing-tokens.js'
import { redact, redactAll, redactSignal, redactionVersion } from './redact.js'
import { redactionTokens } from './redaction-type.js'

const pieces = [
  'Mijn zoon Daan de Vries', ' ', '. ', '\n', '06-12345678', '123456782', 'a@b.nl', '@jan', '[NAAM 3]', '[BSN]', 'te Utrecht', '3511 AB',
  'Kerkstraat 12', 'geb. 12-03-1981', 'mevrouw', 'de', '\u0301', '\u200b', '\ud83d', '😀', 'e\u0301', 'ﬁ', 'İ', 'ß', '١٢٣', 'NL91 ABNA 0417 1643 00',
] // prettier-ignore
const letters = fc.constantFrom(
  'א',
  'ش',
  '王',
  'İ',
  'ı',
  'ﬃ',
  '𝒟',
  '👩‍👩‍👧',
  '\ud800',
  '\udc00',
  '\u202e',
  '\u0301',
  '\ufffc',
  "'",
  '-',
  '.',
  ',',
)
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc.string({ unit: 'grapheme', maxLength: 200 }),
  fc
    .array(fc.oneof(fc.constantFrom(...pieces), letters, fc.string({ maxLength: 6 })), { maxLength: 40 })
    .map((all) => all.join('')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((all) => all.join(' ')),
)
const huge = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 5 })
  .map((all) => all.join(' ').repeat(400))

/** What random texts brought to light once; they stay. */
const foundByChance = [
  '06-12345678%\u0301Kerkstraat 12',
  '123456782,06-12345678',
  '123456782,00@jan',
  'A\n@jan[BSN]\u0301An',
]

/** Puts the tokens into the original at the given places. */
function apply(text: string): { rebuilt: string; redacted: string } {
  const { text: redacted, redactions } = redact(text)
  let rebuilt = ''
  let from = 0
  for (const { type, start, end } of redactions) {
    expect(start).toBeGreaterThanOrEqual(from)
    expect(end).toBeGreaterThan(start)
    rebuilt += text.slice(from, start)
    const token = redacted.slice(rebuilt.length, redacted.indexOf(']', rebuilt.length) + 1)
    expect(token.replace(/ \d+\]$/, ']')).toBe(`[${redactionTokens[type]}]`)
    rebuilt += token
    from = end
  }
  expect(from).toBeLessThanOrEqual(text.length)
  return { rebuilt: rebuilt + text.slice(from), redacted }
}

describe('redact', () => {
  /** What is known by its form alone, and not by the words around it. */
  const byForm = new Set(['email', 'url', 'iban', 'bsn', 'phone'])
  it('never throws, its spans put into the original give its text, and nothing known by its form is left in that', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { rebuilt, redacted } = apply(text)
        expect(rebuilt).toBe(redacted)
        const again = redact(redacted).redactions
        expect(again.filter(({ type }) => byForm.has(type))).toEqual([])
        const tokens = findExistingTokens(redacted).tokens
        const touched = tokens.filter((token) =>
          again.some(({ start, end }) => start < token.end && token.start < end),
        )
        expect(touched).toEqual([])
      }),
      { numRuns: 10_000, examples: foundByChance.map((text): [string] => [text]) },
    )
  }, 120_000)

  it('holds for huge texts', () => {
    fc.assert(
      fc.property(huge, (text) => {
        const { rebuilt, redacted } = apply(text)
        expect(rebuilt).toBe(redacted)
      }),
      { numRuns: 20 },
    )
  })

  it('leaves a text of nothing but tokens and everyday words alone', () => {
    const words = [
      '[NAAM 1]',
      '[BSN]',
      '[E-MAIL]',
      '[PLAATS]',
      'mijn zoon',
      'mevrouw',
      'bsn',
      'gemeente',
      'en',
      '.',
      '\n',
      'geboren op',
      'tel.',
    ]
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { maxLength: 30 }), (parts) => {
        const text = parts.join(' ')
        expect(redact(text)).toEqual({ text, redactions: [] })
      }),
    )
  })

  it('gives for each of many texts what it gives for that text alone', () => {
    const many = fc.sample(texts, { numRuns: 100, seed: 1 })
    const long = many.slice(0, 5).map((text) => `${text} Jan de Vries wacht. `.repeat(1000))
    const all = [...many, ...long]
    expect(redactAll(all)).toEqual(all.map((text) => redact(text)))
    expect(redactAll([])).toEqual([])
  })

  it('gives nothing for nothing', () => expect(redact('')).toEqual({ text: '', redactions: [] }))

  it('counts in the original, in UTF-16 units', () => {
    expect(redact('😀 bsn 123456782!').redactions).toEqual([{ type: 'bsn', start: 7, end: 16 }])
  })

  it('has a version', () => expect(redactionVersion).toMatch(/^\d+$/))

  it.each([
    'groet ',
    'mijn naam is ',
    'van de ',
    '1 ',
    'a@',
    'A.',
    'nummer ',
    'straat ',
    'Jan van der ',
    'a\u0301',
  ])('takes linear time for a long repetition of %j', (piece) => {
    const cpuMs = (length: number) => {
      const before = process.cpuUsage()
      redact(piece.repeat(length / piece.length))
      const { user, system } = process.cpuUsage(before)
      return (user + system) / 1000
    }
    // Four times the text: 4 for linear, 16 for quadratic; the 100 ms are for what a short run cannot tell.
    expect(cpuMs(100_000)).toBeLessThan(10 * (cpuMs(25_000) + 100))
  })
})

describe('redactSignal', () => {
  it('gives a person one number in all texts of a signal', () => {
    const redacted = redactSignal([
      'Jan de Vries belde namens Piet Jansen.',
      'Piet Jansen heeft nu een plek.',
    ])
    expect(redacted.map(({ text }) => text)).toEqual([
      '[NAAM 1] belde namens [NAAM 2].',
      '[NAAM 2] heeft nu een plek.',
    ])
  })
  it('gives persons of different texts different numbers', () => {
    const redacted = redactSignal(['Mijn zoon Daan wacht.', 'Jan de Vries van de gemeente belde.'])
    expect(redacted.map(({ text }) => text)).toEqual([
      'Mijn zoon [NAAM 1] wacht.',
      '[NAAM 2] van de gemeente belde.',
    ])
  })
  it('goes on counting from tokens in any of them', () => {
    const redacted = redactSignal(['Mijn zoon Daan wacht.', 'Met [NAAM 3] gaat het.'])
    expect(redacted[0]?.text).toBe('Mijn zoon [NAAM 4] wacht.')
  })
  it('is nothing for nothing', () => expect(redactSignal([])).toEqual([]))
})

describe('countRedactionTokens', () => {
  it('counts each mention by the word in its token', () => {
    expect(countRedactionTokens(redact('Daan en Fatima, bsn 123456782').redactions)).toEqual({
      NAAM: 2,
      BSN: 1,
    })
  })
  it('is empty for nothing', () => expect(countRedactionTokens([])).toEqual({}))
})

/** Cases in which nobody can be known. */
const cases = [
  ['of the demo', '../../../../data/demo/development-cases.jsonl'],
  ['beside the repository', '../../../../../shared/cases/dev-cases.jsonl'],
] as const

describe.each(cases)('cases without personal data %s', (_where, path) => {
  const file = new URL(path, import.meta.url)
  if (path.includes('shared') && !existsSync(file)) {
    it.skip('stay as they are (skipped: ../shared/cases is not there)', () => undefined)
    return
  }
  const rows = readFileSync(file, 'utf8').trim().split('\n')
  it.each(rows.map((row) => JSON.parse(row) as { text: string; outcome: string | null }))(
    '$text stays as it is',
    ({ text, outcome }) => {
      expect(redact(text).text).toBe(text)
      expect(redact(outcome ?? '').text).toBe(outcome ?? '')
    },
  )
})
