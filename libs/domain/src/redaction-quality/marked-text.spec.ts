import { describe, expect, it } from '@jest/globals'
import { readMarkedDocuments } from './marked-document.js'
import { readMarkedText } from './marked-text.js'

describe('readMarkedText', () => {
  it('takes the marks out and keeps their places, persons and types', () => {
    expect(readMarkedText('Ha [[name 2|Daan]], bel het [[keep|zorgkantoor]]!')).toEqual({
      text: 'Ha Daan, bel het zorgkantoor!',
      marks: [
        { type: 'name', person: 2, start: 3, end: 7 },
        { type: 'keep', person: null, start: 17, end: 28 },
      ],
    })
  })

  it('leaves a text without marks as it is', () =>
    expect(readMarkedText('[NAAM 1] belt')).toEqual({ text: '[NAAM 1] belt', marks: [] }))

  it.each([
    ['[[naam|Daan]]', 'unknown mark "naam"'],
    ['[[name|Daan]', 'a mark is not closed'],
    ['Daan]]', 'a mark is not closed'],
  ])('refuses %s without repeating its text', (marked, message) =>
    expect(() => readMarkedText(marked)).toThrow(new SyntaxError(message)),
  )
})

describe('readMarkedDocuments', () => {
  it('reads a document per line and passes over empty ones', () => {
    const line = JSON.stringify({ id: 'a', writer: 'w', style: 'plain', text: '[[bsn|123456782]]' })
    expect(readMarkedDocuments(`${line}\n\n`)).toEqual([
      {
        id: 'a',
        writer: 'w',
        style: 'plain',
        text: '123456782',
        marks: [{ type: 'bsn', person: null, start: 0, end: 9 }],
      },
    ])
  })

  it.each([
    ['{"id":"a"}', 'line 1 is no marked document'],
    [
      '{"id":"a","writer":"w","style":"s","text":"[[x|y]]"}',
      'line 1 is no marked document: unknown mark "x"',
    ],
  ])('names the line of %s', (line, message) =>
    expect(() => readMarkedDocuments(line)).toThrow(new SyntaxError(message)),
  )
})
