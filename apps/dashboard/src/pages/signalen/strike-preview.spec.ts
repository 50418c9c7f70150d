import { describe, expect, it } from '@jest/globals'
import { previewStrike } from './strike-preview.js'
import { record } from './test-workbench.js'

const signal = record('a', {
  text: 'De stoel van [NAAM 1] is de stoel. Stoelen, NAAM en plaats.',
  outcome: 'DE stoel kwam.',
})
const wordsOf = (typed: string) => {
  const preview = previewStrike(signal, typed, 'name')
  if (typeof preview === 'string') return preview
  const { spans, going } = preview
  return {
    sent: spans.map(({ field, start, end }) => `${field} ${signal[field]?.slice(start, end)} ${start}`),
    text: going.text.map(([start, end]) => `${signal.text.slice(start, end)} ${start}`),
    outcome: going.outcome.map(([start, end]) => `${signal.outcome?.slice(start, end)} ${start}`),
  }
}

describe('what will go', () => {
  it('is each way of writing in text and outcome, of which the first is sent', () => {
    expect(wordsOf(' de ')).toEqual({
      sent: ['text De 0', 'text de 25', 'outcome DE 0'],
      text: ['De 0', 'de 25'],
      outcome: ['DE 0'],
    })
  })

  it('is the same word in the outcome too, when it is sent for the text', () => {
    expect(wordsOf('stoel')).toEqual({
      sent: ['text stoel 3'],
      text: ['stoel 3', 'stoel 28'],
      outcome: ['stoel 3'],
    })
  })

  it('is never a code', () => {
    expect(wordsOf('naam')).toEqual({ sent: ['text NAAM 44'], text: ['NAAM 44'], outcome: [] })
    expect(wordsOf('naam 1')).toBe('missing')
  })

  it.each(['fiets', '', '.', 'stoele'])('is nothing for %p', (typed) => {
    expect(wordsOf(typed)).toBe('missing')
  })

  it('is not a word that stands all over the text', () => {
    const everywhere = record('a', { text: 'ik '.repeat(501) })
    expect(previewStrike(everywhere, 'ik', 'name')).toBe('too-many')
  })
})
