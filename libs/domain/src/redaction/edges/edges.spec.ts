import { describe, expect, it } from '@jest/globals'
import type { Candidate } from '../candidate.js'
import { redact } from '../redact.js'
import { reachOf } from './edges-of-spans.js'
import { pieceBeside } from './piece-beside.js'

const pieceOf = (text: string, from: number, side: 'head' | 'tail') => {
  const piece = pieceBeside(text, from, side)
  return piece && text.slice(piece.start, piece.end)
}

describe('the piece beside an offset', () => {
  const text = 'op de Dam 12, 2e deur'
  const [street, number] = [text.indexOf('Dam'), text.indexOf(',')]

  it.each([
    ['before it', street, 'head', 'de'],
    ['behind it', number, 'tail', '2e'],
    ['at the beginning', 0, 'tail', 'op'],
  ] as const)('is the row of letters and digits %s', (_name, from, side, piece) =>
    expect(pieceOf(text, from, side)).toBe(piece),
  )

  it.each([
    ['before the beginning', 'Jan', 0, 'head'],
    ['behind the end', 'Jan', 3, 'tail'],
    ['on another line', 'Jan\nPiet', 3, 'tail'],
    ['across what was taken out', 'Jan \ufffc Piet', 3, 'tail'],
    ['far away', 'Jan ...... Piet', 3, 'tail'],
  ] as const)('is not looked for %s', (_name, text, from, side) =>
    expect(pieceOf(text, from, side)).toBeUndefined(),
  )
})

describe('the reach of a span', () => {
  const text = 'woonark "Vrouwe Maria", Kade 3 a'
  const span = (type: Candidate['type'], words: string): Candidate => {
    const start = text.indexOf(words)
    return { type, start, end: start + words.length, certainty: 'shape' }
  }
  const always = () => true
  const never = () => false

  it('is its own edge when nothing beside it belongs to it', () => {
    const spans = [span('address', 'Kade 3')]
    expect(reachOf(text, spans, 0, 'head', never)).toBe(text.indexOf('Kade'))
    expect(reachOf(text, spans, 0, 'tail', never)).toBe(text.indexOf(' a'))
  })

  it('ends at the first piece that does not belong to it', () => {
    const belongs = ({ taken }: { taken: number }) => taken < 1
    expect(reachOf(text, [span('address', 'Kade 3')], 0, 'head', belongs)).toBe(text.indexOf('Maria'))
  })

  it('of an address goes across a name, and not to it when nothing beyond belongs to it', () => {
    const spans = [span('name', 'Vrouwe Maria'), span('address', 'Kade 3')]
    expect(reachOf(text, spans, 1, 'head', always)).toBe(0)
    expect(reachOf(text, spans, 1, 'head', never)).toBe(text.indexOf('Kade'))
  })

  it('of a name stops at what was found beside it', () => {
    const spans = [span('name', 'Vrouwe Maria'), span('address', 'Kade 3')]
    expect(reachOf(text, spans, 0, 'tail', always)).toBe(text.indexOf('"', 10))
  })
})

describe('what belongs to a name or an address', () => {
  it.each([
    ['de brief van huisarts van loon kwam laat', 'de brief van huisarts [NAAM 1] kwam laat'],
    ['Zij woont op Kerkstraat 12, 3e etage links.', 'Zij woont op [ADRES].'],
  ])('goes with it: %s', (text, redacted) => expect(redact(text).text).toBe(redacted))

  it.each([
    'Aan: klantenservice',
    'Betreft: casusoverdracht',
    'Mijn buurman komt uit Ghana en wacht op thuiszorg.',
    'het bedrijf is failjet en mijn kolega hielp',
  ])('nothing is taken of: %s', (text) => expect(redact(text).text).toBe(text))

  it.each([
    ['Ik heb Stil gevraagd om mee te gaan.', 'Stil'],
    ['de medicijnen van haar. mevrouw goud sliep wel lekker', 'goud'],
  ])('an everyday word may be a name: %s', (text, name) => expect(redact(text).text).not.toContain(name))

  it('is not what stands beside it only', () =>
    expect(redact('Jan de Vries wacht op een rolstoel van de gemeente.').text).toBe(
      '[NAAM 1] wacht op een rolstoel van de gemeente.',
    ))
})
