import { describe, expect, it } from '@jest/globals'
import { channels, measureKinds, parseVagueDate, regions, themes } from '@rode-draad/domain'
import { KeyFigure } from '../entities/key-figure.entity.js'
import { Measure } from '../entities/measure.entity.js'
import { Obstacle } from '../entities/obstacle.entity.js'
import { Pattern } from '../entities/pattern.entity.js'
import { Recommendation } from '../entities/recommendation.entity.js'
import { Tafel } from '../entities/tafel.entity.js'
import { Channel, Region, Theme } from '../entities/taxonomy.entity.js'
import { Norm, WaitingListCount, WaitingListDefinition } from '../entities/waiting-list.entity.js'
import { ZorgprofielCapacity } from '../entities/zorgprofiel-capacity.entity.js'
import { referenceRegisters } from './registers.js'

async function contentOf(entity: unknown) {
  const register = referenceRegisters.find((candidate) => candidate.entity === entity)
  if (!register) throw new Error('no such register')
  return await register.read()
}

const sizes = [
  [Theme, themes.length],
  [Region, 31],
  [Channel, 15],
  [Norm, 1],
  [WaitingListCount, 112],
  [WaitingListDefinition, 3],
  [ZorgprofielCapacity, 12],
  [Pattern, 26],
  [Measure, 31],
  [Recommendation, 18],
  [Obstacle, 8],
  [KeyFigure, 18],
  [Tafel, 2],
] as const

describe('the registers of data/reference', () => {
  it('are all here', () => {
    const here = sizes.map(([entity]) => entity as unknown)
    expect(
      referenceRegisters.map(({ entity }) => entity as unknown).filter((e) => !here.includes(e)),
    ).toEqual([])
    expect(referenceRegisters).toHaveLength(sizes.length)
  })

  it.each(sizes)('%p has %i rows, each with a code of its own and a source', async (entity, size) => {
    const rows = await contentOf(entity)
    expect(rows).toHaveLength(size)
    expect(new Set(rows.map(({ code }) => code)).size).toBe(size)
    expect(rows.filter(({ source }) => source.trim() === '')).toEqual([])
  })

  it.each([
    ['themes', Theme, themes],
    ['regions', Region, regions],
    ['channels', Channel, channels],
  ] as const)('say the same as the taxonomy about %s', async (_name, entity, taxonomy) => {
    const rows = await contentOf(entity)
    const byCode = (a: { code: string }, b: { code: string }) => (a.code < b.code ? -1 : 1)
    expect(rows.map(({ code, label }) => ({ code, label })).sort(byCode)).toEqual(
      taxonomy.map(({ code, label }) => ({ code, label })).sort(byCode),
    )
  })

  it('place every region in the Netherlands', async () => {
    for (const { longitude, latitude } of await contentOf(Region)) {
      expect(longitude).toBeGreaterThan(3.3)
      expect(longitude).toBeLessThan(7.3)
      expect(latitude).toBeGreaterThan(50.7)
      expect(latitude).toBeLessThan(53.6)
    }
  })
})

describe('patterns and measures', () => {
  it('name only measures and themes that exist', async () => {
    const measures = new Set((await contentOf(Measure)).map(({ code }) => code))
    const known = new Set<string>(themes.map(({ code }) => code))
    const patterns = await contentOf(Pattern)
    const named = patterns.flatMap((pattern) => pattern['measures'] as string[])
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((code) => !measures.has(code))).toEqual([])
    const themed = [...patterns, ...(await contentOf(Measure))].flatMap((row) => row['themes'] as string[])
    expect(themed.filter((code) => !known.has(code))).toEqual([])
  })

  it('have a known kind and dates that can be read', async () => {
    const measures = await contentOf(Measure)
    expect(measures.filter(({ kind }) => !(measureKinds as readonly unknown[]).includes(kind))).toEqual([])
    const dates = [
      ...measures.flatMap((row) => [
        row['announced'],
        row['adopted'],
        row['inForce'],
        row['planned'],
        row['knownOn'],
      ]),
      ...(await contentOf(Pattern)).flatMap((row) => [
        row['firstSignal'],
        row['recognised'],
        row['lastKnown'],
        row['closed'],
      ]),
    ]
    for (const date of dates) if (date !== null) expect(() => parseVagueDate(String(date))).not.toThrow()
  })
})

describe('recommendations, obstacles and key figures', () => {
  it('name only measures and themes that exist', async () => {
    const measures = new Set((await contentOf(Measure)).map(({ code }) => code))
    const known = new Set<string>(themes.map(({ code }) => code))
    const recommendations = await contentOf(Recommendation)
    const named = recommendations.flatMap((row) => row['measures'] as string[])
    expect(named.length).toBeGreaterThan(0)
    expect(named.filter((code) => !measures.has(code))).toEqual([])
    const themed = [...recommendations, ...(await contentOf(Obstacle))].flatMap(
      (row) => row['themes'] as string[],
    )
    expect(themed.filter((code) => !known.has(code))).toEqual([])
  })

  it('have dates that can be read', async () => {
    const dates = [
      ...(await contentOf(Recommendation)).flatMap((row) => [row['issued'], row['response']]),
      ...(await contentOf(KeyFigure)).map((row) => row['period']),
    ]
    expect(dates.length).toBeGreaterThan(0)
    for (const date of dates) if (date !== null) expect(() => parseVagueDate(String(date))).not.toThrow()
  })
})

describe('what a source does not say', () => {
  it.each([
    ['persons waiting', WaitingListCount, 'persons'],
    ['with Wlz care', WaitingListCount, 'withWlzCare'],
    ['a first signal', Pattern, 'firstSignal'],
    ['an in-force date', Measure, 'inForce'],
    ['the end of a norm', Norm, 'validUntil'],
  ] as const)('stays null and becomes neither zero nor text: %s', async (_name, entity, field) => {
    const values = (await contentOf(entity)).map((row) => row[field])
    expect(values).toContain(null)
    expect(values).not.toContain('')
    expect(values).not.toContain(undefined)
  })

  it('keeps a true zero apart from unknown', async () => {
    const persons = (await contentOf(WaitingListCount)).map((row) => row['persons'])
    expect(persons).toContain(0)
    expect(persons).toContain(null)
  })
})
