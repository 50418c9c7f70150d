import { describe, expect, it } from '@jest/globals'
import { Editions, type Renewal } from './editions.js'
import { NotYetCounted } from './not-yet-counted.js'

const mostKeys = Array.from({ length: 128 }, (_, index) => `k${index}-`)

/** Facts of a version, and a count of how often something was made from them. */
function world(renewal: Renewal) {
  const editions = new Editions<ReturnType<typeof at>>(renewal)
  const at = (version: string | null) => ({
    version,
    state: () =>
      Promise.resolve(
        version === null
          ? null
          : {
              ...{ storeId: 'store', horizon: 1n, version, lastAt: `2026-01-0${version}T00:00:00Z` },
              registers: { version: '1', lastAt: '2026-01-01T00:00:00Z' },
            },
      ),
  })
  const made: string[] = []
  const ask = async (key: string, version: string | null) => {
    const { value, state } = await editions.of(key, at(version), (facts) => {
      made.push(`${key}${facts.version ?? '-'}`)
      return Promise.resolve(`${key}${facts.version ?? '-'}`)
    })
    return [value, state?.version ?? null]
  }
  return { editions, at, made, ask }
}

describe.each<Renewal>(['at-every-change', 'when-told'])('editions that are renewed %s', (renewal) => {
  it('are made once for a key, also for two who ask at once', async () => {
    const { ask, made } = world(renewal)
    expect(await Promise.all([ask('a', '1'), ask('a', '1'), ask('b', '1')])).toEqual([
      ['a1', '1'],
      ['a1', '1'],
      ['b1', '1'],
    ])
    expect(made).toEqual(['a1', 'b1'])
  })

  it('are not kept before the first sync', async () => {
    const { ask, made } = world(renewal)
    await ask('a', null)
    await ask('a', null)
    expect(await ask('a', '1')).toEqual(['a1', '1'])
    expect(made).toEqual(['a-', 'a-', 'a1'])
  })

  it('do not keep a failure', async () => {
    const { editions, at } = world(renewal)
    await expect(editions.of('a', at('1'), () => Promise.reject(new Error('stuk')))).rejects.toThrow('stuk')
    expect((await editions.of('a', at('1'), () => Promise.resolve('heel'))).value).toBe('heel')
  })

  it('are kept for each region and all regions, real and made up, and for as many groups of regions', async () => {
    const { ask, made } = world(renewal)
    for (const key of mostKeys) await ask(key, '1')
    for (const key of mostKeys) await ask(key, '1')
    expect(made).toHaveLength(128)
  })
})

it('are no more than so many, the newest, when they are renewed at every change', async () => {
  const { ask, made } = world('at-every-change')
  for (const key of [...mostKeys, 'more']) await ask(key, '1')
  await ask('more', '1')
  expect(made).toHaveLength(129)
  await ask(mostKeys[0] ?? '', '1')
  expect(made).toHaveLength(130)
})

it('are of the newest facts, when they are renewed at every change', async () => {
  const { ask } = world('at-every-change')
  await ask('a', '1')
  expect(await ask('a', '2')).toEqual(['a2', '2'])
})

describe('editions that are renewed when told', () => {
  it('stay as they are until then, and are made off the request', async () => {
    const { editions, at, ask, made } = world('when-told')
    await ask('a', '1')
    await ask('b', '1')
    expect(await ask('a', '2')).toEqual(['a1', '1'])
    await editions.renew(at('2'))
    expect(made).toEqual(['a1', 'b1', 'a2', 'b2'])
    expect(await ask('a', '3')).toEqual(['a2', '2'])
    expect(made).toHaveLength(4)
  })

  it('are not made again when nothing changed', async () => {
    const { editions, at, ask, made } = world('when-told')
    await ask('a', '1')
    await editions.renew(at('1'))
    await editions.renew(at(null))
    expect(made).toEqual(['a1'])
  })

  it('stay when there are as many as may be: another waits until one for which nobody asked goes', async () => {
    const { editions, at, ask } = world('when-told')
    for (const key of mostKeys) await ask(key, '1')
    await expect(ask('more', '2')).rejects.toThrow(NotYetCounted)
    expect(await ask('k0-', '2')).toEqual(['k0-1', '1'])
    await editions.renew(at('2'))
    await expect(ask('more', '3')).rejects.toThrow(NotYetCounted)
    for (const key of mostKeys.slice(1)) await ask(key, '3')
    await editions.renew(at('3'))
    expect(await ask('more', '4')).toEqual(['more4', '4'])
    await expect(ask('k0-', '4')).rejects.toThrow(NotYetCounted)
    expect(await ask('k1-', '4')).toEqual(['k1-3', '3'])
  })

  it('stay when making the next one fails', async () => {
    const { editions, at } = world('when-told')
    const make = (facts: { version: string | null }) =>
      facts.version === '1' ? Promise.resolve('heel') : Promise.reject(new Error('stuk'))
    await editions.of('a', at('1'), make)
    await expect(editions.renew(at('2'))).rejects.toThrow('stuk')
    expect((await editions.of('a', at('3'), make)).value).toBe('heel')
  })
})
