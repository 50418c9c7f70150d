import { describe, expect, it } from '@jest/globals'
import { everywhere, type Reach } from '../access/reach.js'
import { mostSimilar } from './search-steps.js'
import { SimilarityIndex } from './similarity-index.js'
import type { IndexedSignal } from './solved-signals.js'

const aSignal = (overrides: Partial<IndexedSignal>): IndexedSignal => ({
  id: 'a',
  text: 'De rolstoel is kapot en de leverancier repareert niet.',
  fictional: false,
  region: 'ZK10',
  channel: 'gemeente',
  ...overrides,
})

function indexOf(signals: readonly IndexedSignal[]): SimilarityIndex {
  const index = new SimilarityIndex()
  for (const signal of signals) index.put(signal)
  return index
}

const ask = (text: string, overrides: { id?: string; reach?: Reach; fictional?: boolean } = {}) => ({
  id: 'gevraagd',
  text,
  reach: everywhere,
  fictional: false,
  ...overrides,
})

describe('a search for signals that are alike', () => {
  const rolstoel = 'De rolstoel is kapot en de leverancier repareert niet.'
  const others = [
    aSignal({ id: 'a', text: rolstoel }),
    aSignal({ id: 'b', text: 'Mijn rolstoel doet het niet; de leverancier komt steeds niet.' }),
    aSignal({ id: 'c', text: 'Het pgb wordt niet uitbetaald door de bank.' }),
  ]

  it('finds the nearest first, and says by which words', () => {
    const [first, second, ...rest] = indexOf(others).search(ask(rolstoel))
    expect(first).toMatchObject({ id: 'a', words: ['kapot', 'repareert', 'leverancier', 'rolstoel'] })
    expect(first?.similarity).toBeCloseTo(1, 10)
    expect(second).toMatchObject({ id: 'b', words: ['leverancier', 'rolstoel'] })
    expect(rest).toEqual([])
  })

  it.each([
    ['the same stem in another form', 'Rolstoelen van leveranciers, kapotte', 1],
    ['nothing in common', 'De school heeft geen plek.', 0],
    ['a text of stop words and numbers', 'Dat is het niet, 12 keer.', 0],
    ['an empty text', '', 0],
    ['what redaction put there', '[NAAM 1] [BSN] [E-MAIL]', 0],
  ])('of %s', (_name, text, found) => {
    expect(indexOf([aSignal({}), aSignal({ id: 'n', text: '[NAAM 1] de' })]).search(ask(text))).toHaveLength(
      found,
    )
  })

  it('leaves out the signal that is asked about', () => {
    expect(
      indexOf(others)
        .search(ask(rolstoel, { id: 'a' }))
        .map(({ id }) => id),
    ).toEqual(['b'])
  })

  it('never mixes made-up signals with real ones', () => {
    const index = indexOf([aSignal({ id: 'echt' }), aSignal({ id: 'verzonnen', fictional: true })])
    for (const [fictional, id] of [
      [false, 'echt'],
      [true, 'verzonnen'],
    ] as const) {
      const granted = { ...everywhere, signals: new Set(['echt', 'verzonnen']) }
      for (const reach of [everywhere, granted])
        expect(index.search(ask(rolstoel, { reach, fictional })).map((hit) => hit.id)).toEqual([id])
    }
  })

  it('gives so many at most, of equally near ones those with the first ids', () => {
    const same = ['f', 'b', 'g', 'd', 'c', 'e', 'a'].map((id) => aSignal({ id }))
    expect(
      indexOf(same)
        .search(ask(rolstoel))
        .map(({ id }) => id),
    ).toEqual(['a', 'b', 'c', 'd', 'e'])
    expect(mostSimilar).toBe(5)
  })

  it('refuses to go on when something changed in between', () => {
    const index = indexOf(others)
    const steps = index.searchInSteps(ask(rolstoel))
    steps.next()
    index.remove('c')
    expect(() => steps.next()).toThrow('changed')
  })

  it('keeps to its limit: those that came in first go, unless they came in anew', () => {
    const index = new SimilarityIndex({ stems: 3 })
    for (const id of ['a', 'b', 'c']) index.put(aSignal({ id, text: 'rolstoel' }))
    index.put(aSignal({ id: 'a', text: 'rolstoel' }))
    index.put(aSignal({ id: 'd', text: 'rolstoel' }))
    expect(index.search(ask('rolstoel')).map(({ id }) => id)).toEqual(['a', 'c', 'd'])
  })

  it('finds the same text among thousands that have words of it', () => {
    const word = (kind: string, number: number) =>
      `${kind}${[...String(number)].map((digit) => 'bdfghjkmpr'.charAt(Number(digit))).join('')}x`
    const textOf = (at: number) =>
      `${word('a', at % 20)} ${word('o', at % 300)} ${word('u', at)} ${word('u', at + 1)}`
    const index = new SimilarityIndex()
    for (let at = 0; at < 3000; at++) index.put(aSignal({ id: String(at), text: textOf(at) }))
    const [hit, next] = index.search(ask(textOf(1234)))
    expect(hit).toMatchObject({ id: '1234' })
    expect(hit?.similarity).toBeCloseTo(1, 10)
    expect(next?.similarity).toBeLessThan(0.9)
  })

  it.each([
    [99, 99, 5],
    [100, 100, 0],
    [100, 21, 0],
    [100, 20, 5],
  ])(
    'among %i signals, a word of %i finds %i: of a hundred, what over a fifth has says nothing',
    (all, having, found) => {
      const signals = Array.from({ length: all }, (_, at) =>
        aSignal({ id: String(at), text: at < having ? 'rolstoel' : 'traplift' }),
      )
      expect(indexOf(signals).search(ask('rolstoel'))).toHaveLength(found)
    },
  )
})
