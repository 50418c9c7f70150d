import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { everywhere, inRegions, reaches, type Reach } from '../access/reach.js'
import type { RegionCode } from '../taxonomy/regions.js'
import type { ChannelCode } from '../taxonomy/report.js'
import { mostSimilar, nearEnough } from './search-steps.js'
import { SimilarityIndex } from './similarity-index.js'
import type { IndexedSignal } from './solved-signals.js'

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

const words = Array.from({ length: 12 }, (_, at) => `x${String.fromCharCode(97 + at)}q`)
const regions: readonly (RegionCode | null)[] = ['ZK10', 'ZK02', null]
const channels: readonly ChannelCode[] = ['gemeente', 'juiste-loket']
const text = fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((chosen) => chosen.join(' '))
const signal = fc.record({
  id: fc.constantFrom(...'abcdefghijklmnop'),
  text,
  fictional: fc.boolean(),
  region: fc.constantFrom(...regions),
  channel: fc.constantFrom(...channels),
})
const reach: fc.Arbitrary<Reach> = fc.record({
  regions: fc.oneof(
    fc.constant<'all'>('all'),
    fc.subarray(['ZK10', 'ZK02'] as const).map((chosen) => new Set<RegionCode>(chosen)),
  ),
  channels: fc.oneof(
    fc.constant<'all'>('all'),
    fc.subarray([...channels]).map((chosen) => new Set<ChannelCode>(chosen)),
  ),
  signals: fc.subarray([...'abcdefghijklmnop']).map((chosen) => new Set(chosen)),
})
const change = fc.oneof(
  signal.map((put) => ({ put })),
  fc.constantFrom(...'abcdefghijklmnop').map((remove) => ({ remove })),
)

/** The definition, worked out one signal after the other. */
function bruteForce(signals: readonly IndexedSignal[], asked: ReturnType<typeof ask>) {
  const countsOf = (value: string) => {
    const counts = new Map<string, number>()
    for (const word of value.split(' ').filter(Boolean)) counts.set(word, (counts.get(word) ?? 0) + 1)
    return counts
  }
  const inView = signals
    .map((one) => ({ ...one, counts: countsOf(one.text) }))
    .filter((one) => one.counts.size > 0 && one.fictional === asked.fictional && reaches(asked.reach, one))
  const vectorOf = (counts: ReadonlyMap<string, number>) =>
    new Map(
      [...counts].map(([word, times]) => {
        const having = inView.filter((one) => one.counts.has(word)).length
        return [word, (1 + Math.log(times)) * Math.log(1 + inView.length / Math.max(1, having))] as const
      }),
    )
  const lengthOf = (vector: ReadonlyMap<string, number>) => Math.hypot(...vector.values())
  const query = vectorOf(countsOf(asked.text))
  return inView
    .filter(({ id }) => id !== asked.id)
    .map(({ id, counts }) => {
      const vector = vectorOf(counts)
      const product = [...query].reduce((sum, [word, weight]) => sum + weight * (vector.get(word) ?? 0), 0)
      return { id, similarity: product === 0 ? 0 : product / (lengthOf(query) * lengthOf(vector)) }
    })
    .filter(({ similarity }) => similarity >= nearEnough)
    .sort((a, b) => b.similarity - a.similarity || (a.id < b.id ? -1 : 1))
}

/** Equally near ones may change places by the last digit. */
const rounded = (hits: readonly { id: string; similarity: number }[]) =>
  hits.map(({ similarity }) => similarity.toFixed(9))

describe('the similarities found', () => {
  it('are those of comparing every signal in reach', () => {
    fc.assert(
      fc.property(
        fc.array(signal, { maxLength: 40 }),
        text,
        reach,
        fc.boolean(),
        (signals, query, of, fictional) => {
          const latest = [...new Map(signals.map((one) => [one.id, one])).values()]
          const asked = ask(query, { id: 'a', reach: of, fictional })
          const expected = bruteForce(latest, asked)
          const found = indexOf(signals).search(asked)
          expect(rounded(found)).toEqual(rounded(expected.slice(0, mostSimilar)))
          for (const { id, similarity } of found) {
            expect(expected.find((one) => one.id === id)?.similarity).toBeCloseTo(similarity, 9)
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it('are after taking out as if it had never been put in, whatever went in and out before', () => {
    fc.assert(
      fc.property(fc.array(change, { maxLength: 60 }), text, reach, (changes, query, of) => {
        const index = new SimilarityIndex()
        const left = new Map<string, IndexedSignal>()
        for (const one of changes) {
          if ('put' in one) {
            index.put(one.put)
            left.delete(one.put.id)
            left.set(one.put.id, one.put)
          } else {
            index.remove(one.remove)
            left.delete(one.remove)
          }
        }
        const fresh = indexOf([...left.values()])
        const asked = ask(query, { reach: of })
        expect(index.search(asked)).toEqual(fresh.search(asked))
        expect(index.size).toBe(fresh.size)
      }),
      { numRuns: 500 },
    )
  })

  it('hang on nothing outside the reach: not on what is there, and not on what comes and goes', () => {
    const outside = signal.map((one): IndexedSignal => ({ ...one, id: `buiten-${one.id}`, region: 'ZK02' }))
    const mine = signal.map((one): IndexedSignal => ({ ...one, region: 'ZK10' }))
    fc.assert(
      fc.property(fc.array(mine), fc.array(outside), text, (own, others, query) => {
        const index = new SimilarityIndex()
        for (let at = 0; at < Math.max(own.length, others.length); at++) {
          const [one, other] = [own[at], others[at]]
          if (other) index.put(other)
          if (one) index.put(one)
          if (other && at % 2 === 0) index.remove(other.id)
        }
        const asked = ask(query, { reach: inRegions(['ZK10']) })
        expect(index.search(asked)).toEqual(indexOf(own).search(asked))
      }),
      { numRuns: 500 },
    )
  })

  it('hang on nothing outside the reach for a long text either, of which not every stem is looked up', () => {
    const word = (kind: string, at: number) =>
      `${kind}${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}q`
    const elsewhere = Array.from({ length: 100 }, (_, at) => word('a', at)).join(' ')
    const own = ['za', 'zb', 'zc', 'zd', 'ze', 'zf', 'zg', 'zh', 'zi', 'zj'].join(' ')
    const mine: IndexedSignal = { id: 'a', text: own, fictional: false, region: 'ZK10', channel: 'gemeente' }
    const asked = ask(`${elsewhere} ${own}`, { reach: inRegions(['ZK10']) })
    const alone = indexOf([mine]).search(asked)
    expect(alone).toMatchObject([{ id: 'a' }])
    expect(indexOf([{ ...mine, id: 'b', text: elsewhere, region: 'ZK02' }, mine]).search(asked)).toEqual(
      alone,
    )
  })
})
