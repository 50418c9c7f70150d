import { describe, expect, it } from '@jest/globals'
import { isDutchWord, isListedWord, soundsDutch } from './is-dutch-word.js'
import { nearWords } from './near-words.js'
import { soundOf } from './sound-of.js'
import { bytesOfBase64, makeWordFilter, readWordFilter } from './word-filter.js'
import { WordTable } from './word-table.js'

describe('a filter of words', () => {
  const words = Array.from({ length: 5000 }, (_, at) => `woord${at}`)
  const bytes = makeWordFilter(words)
  const filter = readWordFilter(bytesOfBase64(Buffer.from(bytes).toString('base64')))

  it('knows every word that was put in', () => expect(words.filter((word) => !filter.has(word))).toEqual([]))
  it('knows hardly any other', () => {
    const others = words.map((word) => `ander${word}`).filter((word) => filter.has(word))
    expect(others.length).toBeLessThan(25)
  })
  it('without words knows none', () => expect(readWordFilter(makeWordFilter([])).has('woord')).toBe(false))
})

describe('Dutch words', () => {
  it.each([
    'wachten',
    'gebeld',
    'dagbesteding',
    'zorgverlener',
    'samenwerkingsverband',
    'crisisbed',
    'rolstoelpad',
  ])('%s is one, or a compound of them', (word) => expect(isDutchWord(word)).toBe(true))
  it.each(['daan', 'jansen', 'sharita', 'yildiz', 'nguyen', 'djaydeno', 'kowalczyk'])(
    '%s is none',
    (word) => {
      expect(isListedWord(word)).toBe(false)
      expect(isDutchWord(word)).toBe(false)
    },
  )
  it.each(['bedankd', 'leesd', 'zorgboerdery', 'afgewese'])('%s sounds as one', (word) =>
    expect(soundsDutch(word)).toBe(true),
  )
  it('hears the same in different spellings', () => expect(soundOf('leidt')).toBe(soundOf('lijd')))
})

describe('near words', () => {
  const isNear = nearWords(['korsakov', 'kort'])
  it.each([
    ['korsakov', true],
    ['korsakof', true],
    ['korsakkov', true],
    ['korsako', true],
    ['korsa', false],
    ['kors', false],
    ['kort', false],
  ])('%s: %s', (word, expected) => expect(isNear(word)).toBe(expected))
})

describe('a table of words', () => {
  const numbers = new Map(Array.from({ length: 5000 }, (_, at) => [`woord${at}`, at]))
  const table = new WordTable(numbers)

  it('gives the number of every word', () =>
    expect([...numbers].filter(([word, number]) => table.get(word) !== number)).toEqual([]))
  it.each(['woord', 'woord5000', 'oord12', 'woord12 ', '', 'woord1\nwoord2'])('knows no %j', (word) =>
    expect(table.get(word)).toBeUndefined(),
  )
  it('without words knows none', () => expect(new WordTable(new Map()).get('woord')).toBeUndefined())
})
