import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { canonicalJson, signalHashes } from './signal-hashes.js'

const hashes = signalHashes(Buffer.alloc(32, 1))
const otherKey = signalHashes(Buffer.alloc(32, 2))

describe('the canonical form of a body', () => {
  it.each<[string, unknown, unknown]>([
    ['another order of keys', { a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 }],
    ['null and absent', { a: 1, b: null, c: { d: null } }, { a: 1, c: {} }],
    ['undefined and absent', { a: 1, b: undefined }, { a: 1 }],
    ['the same inside a list', [{ a: 1, b: 2 }], [{ b: 2, a: 1 }]],
  ])('is the same for %s', (_name, one, other) => {
    expect(canonicalJson(one)).toBe(canonicalJson(other))
  })

  it.each<[string, unknown, unknown]>([
    ['a number and its text', { a: 1 }, { a: '1' }],
    ['false and absent', { a: false }, {}],
    ['an empty text and absent', { a: '' }, {}],
    ['an empty object and absent', { a: {} }, {}],
    ['another order of a list', { a: ['x', 'y'] }, { a: ['y', 'x'] }],
    ['a text that looks like a field', { a: 'x","b":"y' }, { a: 'x', b: 'y' }],
    ['capitals', { a: 'Wmo' }, { a: 'wmo' }],
  ])('differs for %s', (_name, one, other) => {
    expect(canonicalJson(one)).not.toBe(canonicalJson(other))
  })

  it('is JSON of the value itself, apart from nulls', () => {
    const field = fc.oneof(fc.string(), fc.integer(), fc.boolean())
    const body = fc.dictionary(
      fc.string(),
      fc.oneof(field, fc.array(field), fc.dictionary(fc.string(), field)),
    )
    fc.assert(fc.property(body, (value) => expect(JSON.parse(canonicalJson(value))).toEqual({ ...value })))
  })
})

describe('the hashes of a sender', () => {
  const ways = (of: typeof hashes, value: string) => [
    of.externalId(value, ''),
    of.externalId('', value),
    of.externalId('content', value),
    of.idempotencyKey(value, ''),
    of.idempotencyKey('', value),
    of.content(value),
  ]

  it('are 32 bytes, equal for equal input', () => {
    fc.assert(
      fc.property(fc.string(), (value) => {
        const again = ways(hashes, value)
        for (const [index, hash] of ways(hashes, value).entries()) {
          expect(hash).toHaveLength(32)
          expect(hash.equals(again[index] ?? Buffer.alloc(0))).toBe(true)
        }
      }),
    )
  })

  it('of one use never equal those of another, nor those of another key', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), (value) => {
        const all = [...ways(hashes, value), ...ways(otherKey, value)].map((hash) => hash.toString('hex'))
        expect(new Set(all).size).toBe(all.length)
      }),
    )
  })

  it('keep channel and external id apart', () => {
    expect(hashes.externalId('zorg', 'kantoor-1')).not.toEqual(hashes.externalId('zorgkantoor', '-1'))
  })

  it('keep the keys of two senders apart', () => {
    expect(hashes.idempotencyKey('loket', '1')).not.toEqual(hashes.idempotencyKey('loke', 't1'))
    expect(hashes.idempotencyKey('loket', '1')).not.toEqual(hashes.idempotencyKey('unit', '1'))
  })

  it('keep what was sent to themselves', () => {
    const hash = hashes.externalId('gemeente', 'dossier-4711')
    expect(hash.toString('latin1')).not.toContain('4711')
  })
})
