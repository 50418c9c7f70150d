import { expect, it } from '@jest/globals'
import { readText } from '../../reading/reading.js'
import { findRuledNames } from '../find-ruled-names.js'
import { nameContext } from '../name-context.js'
import { nameOdds, nameWeigher } from '../name-odds.js'
import { lookAt, lookLength } from './look-of-word.js'
import { oddsOfNone, ScoredText, type NameWeigher } from './scored-text.js'

function scoredText(text: string, weigher: NameWeigher = nameWeigher): ScoredText {
  const { words } = readText(text)
  const mentionOf = new Uint16Array(words.length)
  findRuledNames(text, words).forEach(({ first, last }, at) => mentionOf.fill(at + 1, first, last + 1))
  return new ScoredText(nameContext(words, mentionOf), weigher)
}

const text = 'Ik belde met kraan over de rolstoel van Fatima, en dat kraan van niets wist.'

it('has a whole number for everything that it looks at', () => {
  const look = new Int16Array(lookLength).fill(-1)
  lookAt(scoredText(text), 3, look)
  const other = new Int16Array(lookLength).fill(7)
  lookAt(scoredText(text), 3, other)
  expect(look).toEqual(other)
})

it('what the aspects say is what the model says', () => {
  const scored = scoredText(text)
  const look = new Int16Array(lookLength)
  scored.addAspects(3, look)
  expect(look.reduce((sum, one) => sum + one, 0)).toBe(scored.oddsAt(3))
  expect(scored.oddsAt(3) / 100).toBe(nameOdds(scored.context, 3))
})

it('the model is asked once about each word, and not about words that are none', () => {
  const asked: number[] = []
  const scored = scoredText(text, {
    ...nameWeigher,
    odds: (_, at) => {
      asked.push(at)
      return 100 * at
    },
  })
  const look = new Int16Array(lookLength)
  lookAt(scored, 3, look)
  lookAt(scored, 11, look)
  expect(asked).toEqual([...new Set(asked)])
  expect(scored.oddsAt(3)).toBe(300)
  expect(scored.oddsAt(6)).toBe(oddsOfNone)
})

it('sees the same word elsewhere', () => {
  const high: NameWeigher = { ...nameWeigher, odds: (_, at) => (at === 11 ? 650 : -100) }
  const [with650, without] = [high, { ...high, odds: () => -100 }].map((weigher) => {
    const look = new Int16Array(lookLength)
    lookAt(scoredText(text, weigher), 3, look)
    return look
  })
  expect(with650).not.toEqual(without)
  expect([...(with650 ?? [])].filter((one) => one === 650).length).toBe(2)
})
