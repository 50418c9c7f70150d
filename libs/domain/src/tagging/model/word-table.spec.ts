import { describe, expect, it } from '@jest/globals'
import { countWords } from '../training/count-words.js'
import { tokenize } from '../tokenize.js'
import { hashPair, hashWord, isGram } from './hashed-words.js'
import { createWordScorer, lengthShare } from './word-scorer.js'
import { readWordTables, writeWordTable } from './word-table.js'

const stem = (word: string): number => hashWord(word).stem

describe('the table of words', () => {
  /** All texts here are of 20 tokens or fewer. */
  const share = lengthShare(1)
  const hashes = [stem('rolstoel'), hashPair(stem('geen'), stem('plek')), ...hashWord('dagbesteding').grams]
  const written = writeWordTable(['themes a', 'themes b'], [-1, 0.5], hashes, [
    Float64Array.from(hashes, (_, at) => (at === 0 ? 1.27 : at === 1 ? -0.5 : 0)),
    Float64Array.from(hashes, (_, at) => (at > 1 ? 0.25 : 0)),
  ])
  const table = readWordTables([written])
  const logits = (text: string): readonly number[] =>
    [...createWordScorer(table)(tokenize(text)).logits].map(
      (logit, code) => Math.round(((logit - (table.bias[code] ?? 0)) / share) * 100) / 100,
    )

  it('comes back from the file as it was written', () => {
    hashes.forEach((hash, row) => expect(table.rowOf(hash)).toBe(row))
    expect(table.rowOf(stem('iets'))).toBe(-1)
    expect(table.codes).toEqual(['themes a', 'themes b'])
  })

  it.each([
    ['a text without known words has nothing but the bias', 'Goedemorgen.', [0, 0]],
    ['a stem counts, inflected too', 'Rolstoelen.', [1.27, 0]],
    ['a stem that comes back counts for a little more', 'rolstoel, rolstoel', [2.15, 0]],
    ['two words next to each other are a pair', 'geen plek', [-0.5, 0]],
    ['not over the end of a sentence', 'Geen. Plek', [0, 0]],
    ['nor in the other order', 'plek geen', [0, 0]],
    ['each gram counts once', 'dagbesteding dagbesteding', [0, 2]],
  ])('%s', (_, text, expected) => {
    expect(logits(text)).toEqual(expected)
  })

  it('forgets a text before the next', () => {
    const score = createWordScorer(table)
    score(tokenize('rolstoel rolstoel'))
    expect([...score(tokenize('Goedemorgen.')).logits]).toEqual([-1, 0.5])
  })

  it('is one of several that were learnt apart', () => {
    const other = writeWordTable(
      ['factors c'],
      [2],
      [stem('plek'), stem('rolstoel')],
      [Float64Array.of(1.27, 0.5)],
    )
    const both = readWordTables([written, other])
    expect(both.codes).toEqual(['themes a', 'themes b', 'factors c'])
    expect([...both.bias]).toEqual([-1, 0.5, 2])
    expect(both.rowCount).toBe(hashes.length + 1)
    const ofRow = (hash: number) =>
      [0, 1, 2].map((code) =>
        Number(((both.steps[both.rowOf(hash) * 3 + code] ?? 0) * (both.scales[code] ?? 0)).toFixed(2)),
      )
    expect(ofRow(stem('rolstoel'))).toEqual([1.27, 0, 0.5])
    expect(ofRow(stem('plek'))).toEqual([0, 0, 1.27])
  })

  it('refuses parts of different sizes', () => {
    expect(() => readWordTables([{ ...written, codes: ['themes a'] }])).toThrow(RangeError)
  })

  it('is learnt from the same words as it is read with', () => {
    const { hashes: counted, values } = countWords(tokenize('Geen plek. Plek dagbesteding'))
    expect(values.at(counted.indexOf(stem('plek')))).toBeCloseTo(share * (1 + Math.log(2)))
    expect(counted).toContain(hashPair(stem('geen'), stem('plek')))
    expect(counted.filter(isGram)).toHaveLength(8)
  })
})
