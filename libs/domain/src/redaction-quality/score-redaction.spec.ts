import { describe, expect, it } from '@jest/globals'
import { redact, type Redaction } from '../redaction/redact.js'
import type { RedactionType } from '../redaction/redaction-type.js'
import { readMarkedText } from './marked-text.js'
import { scoreOutsideExamples } from './outside-examples.js'
import { qualityTable } from './quality-table.js'
import { scoreExactSpans, withoutTitles } from './score-exact-spans.js'
import { leaks, scoreRedaction } from './score-redaction.js'
import { wilsonInterval } from './wilson-interval.js'

/** An outcome with these pieces taken out; the words of the tokens play no part but for names. */
function outcome(text: string, pieces: readonly (readonly [RedactionType, string, number?])[]): Redaction {
  const redactions = pieces.map(([type, piece]) => {
    const start = text.indexOf(piece)
    return { type, start, end: start + piece.length }
  })
  let made = ''
  let from = 0
  redactions.forEach(({ start, end }, at) => {
    made += `${text.slice(from, start)}[X ${pieces[at]?.[2] ?? 0}]`
    from = end
  })
  return { text: (made + text.slice(from)) as string as Redaction['text'], redactions }
}

describe('scoreRedaction', () => {
  const marked = readMarkedText('Mevrouw [[name 1|De Vries]] en [[name 2|Bo]], bsn [[bsn|123]], [[keep|CIZ]]')

  it('counts a document as leaking when a letter of one mark is left', () => {
    const score = scoreRedaction([
      [marked, outcome(marked.text, [['name', 'Vries', 1], ['name', 'Bo', 2], ['bsn', '123']])],
    ]) // prettier-ignore
    expect(score).toMatchObject({ documents: 1, leakingDocuments: 1, keepMarks: 1, survivingKeepMarks: 1 })
    expect(score.types.find(({ type }) => type === 'name')).toMatchObject({
      marks: 2,
      leakingMarks: 1,
      untouchedMarks: 0,
      exactMarks: 1,
      redactions: 2,
      rightType: 2,
    })
    expect(score.types.find(({ type }) => type === 'bsn')).toMatchObject({
      leakingDocuments: 0,
      exactMarks: 1,
    })
  })

  it('counts what is taken out of nothing, and protected terms by the type they are lost to', () => {
    const score = scoreRedaction([[marked, outcome(marked.text, [['place', 'en'], ['idno', 'CIZ']])]]) // prettier-ignore
    expect(score.lostKeepMarks).toEqual({ idno: 1 })
    expect(score.survivingKeepMarks).toBe(0)
    expect(score.types.find(({ type }) => type === 'place')).toMatchObject({ redactions: 1, touchingMark: 0 })
    expect(score.types.find(({ type }) => type === 'name')).toMatchObject({ untouchedMarks: 2 })
  })

  it('follows the numbers of persons', () => {
    const both = readMarkedText('[[name 1|Daan]], [[name 2|Bo]] en [[name 1|Daantje]]')
    const numbered = (second: number, third: number) =>
      scoreRedaction([
        [both, outcome(both.text, [['name', 'Daan', 1], ['name', 'Bo', second], ['name', 'Daantje', third]])],
      ]).numbering // prettier-ignore
    expect(numbered(2, 1)).toEqual({ returning: 1, stable: 1, inCompany: 2, shared: 0 })
    expect(numbered(2, 3)).toEqual({ returning: 1, stable: 0, inCompany: 2, shared: 0 })
    expect(numbered(1, 1)).toEqual({ returning: 1, stable: 1, inCompany: 2, shared: 2 })
  })

  it('is zero for nothing', () =>
    expect(scoreRedaction([])).toMatchObject({ documents: 0, leakingDocuments: 0, keepMarks: 0 }))

  it('prints figures and no text', () => {
    const table = qualityTable('test', scoreRedaction([[marked, outcome(marked.text, [])]]))
    expect(table).toContain('documents that leak 1 of 1 = 100.0%')
    expect(table).not.toContain('Vries')
  })
})

describe('leaks', () => {
  const mark = { type: 'phone', person: null, start: 0, end: 5 } as const
  it.each([
    [[], true],
    [[{ type: 'phone', start: 0, end: 5 }], false],
    [[{ type: 'phone', start: 0, end: 2 }, { type: 'phone', start: 3, end: 5 }], false],
    [[{ type: 'phone', start: 0, end: 4 }], true],
    [[{ type: 'phone', start: 1, end: 5 }], true],
  ] as const)('with %j taken out is %s', (redactions, expected) =>
    expect(leaks('06-12', mark, redactions)).toBe(expected),
  ) // prettier-ignore
})

describe('scoreExactSpans', () => {
  it('tells exact, covering and touching apart', () => {
    expect(
      scoreExactSpans('Jan Piet Klaas', [{ start: 0, end: 3 }, { start: 4, end: 8 }], [{ start: 0, end: 3 }, { start: 4, end: 14 }]),
    ).toEqual({ marked: 2, found: 2, exact: 1, covered: 2, inside: 1 })
  }) // prettier-ignore
  it('counts nested readings of one piece once', () => {
    const marked = [{ start: 0, end: 9 }, { start: 4, end: 9 }] // prettier-ignore
    expect(scoreExactSpans('Jan Pieter', marked, [{ start: 0, end: 9 }])).toMatchObject({
      marked: 1,
      exact: 1,
    })
  })
  it('leaves titles out, but not a name that is one', () => {
    expect(withoutTitles('Prof. Dr. Vis', { start: 0, end: 13 })).toEqual({ start: 10, end: 13 })
    expect(withoutTitles('Mr', { start: 0, end: 2 })).toEqual({ start: 0, end: 2 })
  })
  it('scores outside examples on their own types only', () => {
    const json = JSON.stringify({
      examples: [{ text: 'bel Jan: 0612345678', annotations: [{ start_char: 9, end_char: 19 }] }],
    })
    expect(scoreOutsideExamples(json, ['phone'], redact)).toEqual({ marked: 1, found: 1, exact: 1, covered: 1, inside: 1 })
  }) // prettier-ignore
})

describe('wilsonInterval', () => {
  it.each([
    [0, 0, 0, 1],
    [0, 100, 0, 0.037],
    [5, 10, 0.2366, 0.7634],
    [100, 100, 0.963, 1],
  ])('of %i in %i is %f to %f', (hits, trials, low, high) => {
    const [from, to] = wilsonInterval(hits, trials)
    expect(from).toBeCloseTo(low, 3)
    expect(to).toBeCloseTo(high, 3)
  })
})
