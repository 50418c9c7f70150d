import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import {
  type AccessScope,
  channelCodes,
  inRegions,
  lawCodes,
  nationalControlled,
  noAccess,
  type RegionCode,
  regionCodes,
} from '@rode-draad/domain'
import { disclosureWidth, type Interval, isSmall, roundedCount } from '@rode-draad/statistics'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { AnalyticalStore } from '../duckdb/analytical-store.js'
import { allAnswers, type Published, worldYears } from '../testing/all-answers.js'
import { knownByTheRule, knownCellByCell } from '../testing/informed-attacker.js'
import { type Bounded, boundByLinearProgram } from '../testing/linear-attacker.js'
import { fillWorld, someWorlds, type World, worldThemes } from '../testing/signal-world.js'
import { type Arithmetic, arithmeticOf, type SplitCodes, trueCounts } from '../testing/theme-cells.js'

let directory: string
let store: AnalyticalStore
let version = 0
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'rode-draad-attack-'))
  store = await AnalyticalStore.open(join(directory, 'test.duckdb'))
})
afterAll(async () => {
  store.close()
  await rm(directory, { recursive: true, force: true })
})

const national: SplitCodes = { region: regionCodes, channel: channelCodes, law: lawCodes }

/** A reader with these regions only, and what that reader can ask. */
function readerOf(...regions: RegionCode[]): readonly [AccessScope, SplitCodes] {
  return [
    { ...noAccess, controlled: inRegions(regions) },
    { ...national, region: regions },
  ]
}

/** What a reader who can ask everything is shown of a world, by theme, with the true counts. */
async function lookAt(
  world: World,
  scope: AccessScope,
  codes: SplitCodes,
  asOf = '2022-06-01T12:00:00.000Z',
) {
  await fillWorld(store, world, { version: String((version += 1)), asOf })
  const answers = await allAnswers(store, scope, codes)
  return worldThemes.map((theme) => ({
    published: answers.get(theme) ?? new Map<string, number | null>(),
    truth: trueCounts(world, theme, scope.controlled),
  }))
}

/** The bounds of every published count of 1 to 9, and of nothing else. */
function boundsOfSmall(
  { published, truth }: { published: Published; truth: ReadonlyMap<string, number> },
  arithmetic: Arithmetic,
  known: ReadonlyMap<string, Interval>,
): readonly Bounded[] {
  const small = [...published.keys()].filter((cell) => isSmall(truth.get(cell) ?? 0))
  return boundByLinearProgram(arithmetic, known, small)
}

/** Cells that are bounded too narrowly, in words. */
function tooNarrow(bounds: readonly Bounded[]): readonly string[] {
  return bounds
    .filter(({ least, most }) => most - least < disclosureWidth - 1e-6)
    .map(({ cell, least, most }) => `${cell}: ${least} to ${most}`)
}

describe.each([
  ['the whole country', nationalControlled, national, 12],
  ['five regions', ...readerOf('ZK01', 'ZK02', 'ZK03', 'ZK04', 'ZK06'), 5],
  ['two regions', ...readerOf('ZK01', 'ZK02'), 5],
  ['one region', ...readerOf('ZK01'), 3],
] as const)('to a controlled reader of %s, everything that can be asked', (_who, scope, codes, count) => {
  const arithmetic = arithmeticOf(worldYears, codes)

  it.each(someWorlds(count, 7).map((world, index) => [index, world] as const))(
    'tells no count of 1 to 9 to within less than 5 (world %d)',
    async (_index, world) => {
      for (const theme of await lookAt(world, scope, codes)) {
        const known = new Map(knownByTheRule(theme.published, arithmetic, '2022-06-02'))
        expect(tooNarrow(boundsOfSmall(theme, arithmetic, known))).toEqual([])
        // Nor to who was told the exact number behind each year that is shown.
        for (const [cell, shown] of theme.published) {
          const exactly = theme.truth.get(cell) ?? 0
          if (cell.startsWith('year ') && shown !== null) known.set(cell, { least: exactly, most: exactly })
        }
        expect(tooNarrow(boundsOfSmall(theme, arithmetic, known))).toEqual([])
      }
    },
  )
})

it.each(someWorlds(5, 3).map((world, index) => [index, world] as const))(
  'nor does it in the middle of a year, when what has not begun is known to be zero (world %d)',
  async (_index, world) => {
    const arithmetic = arithmeticOf(worldYears, national)
    const asOf = '2020-08-10'
    const past = world.filter(({ latest }) => latest <= asOf)
    for (const theme of await lookAt(past, nationalControlled, national, `${asOf}T12:00:00.000Z`)) {
      const weeks = [...theme.published.keys()].filter((cell) => cell.startsWith('week 2020')).sort()
      expect(weeks.at(-1)).toBe('week 2020-W33')
      const known = knownByTheRule(theme.published, arithmetic, '2020-08-11')
      expect(tooNarrow(boundsOfSmall(theme, arithmetic, known))).toEqual([])
    }
  },
)

describe('without protection of lines, the same attacker', () => {
  const arithmetic = arithmeticOf(worldYears, national)

  /** What hiding 1 to 9 and rounding the rest would show. */
  function cellByCell(truth: ReadonlyMap<string, number>, cells: Iterable<string>): Published {
    return new Map(
      [...cells].map((cell) => {
        const count = truth.get(cell) ?? 0
        return [cell, isSmall(count) ? null : roundedCount(count)]
      }),
    )
  }

  it('finds that B is 1 or 2 when A is 10, and the total 11', async () => {
    const signal = {
      themes: ['pgb'],
      laws: [],
      region: null,
      earliest: '2020-05-06',
      latest: '2020-05-06',
    } as const
    const world = [
      ...Array.from({ length: 10 }, () => ({ ...signal, channel: 'juiste-loket' })),
      { ...signal, channel: 'gemeente' },
    ]
    const [pgb] = await lookAt(world, nationalControlled, national)
    if (!pgb) throw new Error('no theme')
    const published = cellByCell(pgb.truth, pgb.published.keys())
    const bounds = boundsOfSmall({ ...pgb, published }, arithmetic, knownCellByCell(published))
    expect(bounds).toContainEqual({ cell: 'channel 2020 gemeente', least: 1, most: 2 })
    expect(pgb.published.get('channel 2020 juiste-loket')).toBeNull()
  })

  it('breaks most worlds, and finds counts to within 2', async () => {
    let broken = 0
    let narrowest = Infinity
    const some = someWorlds(12, 7)
    for (const world of some) {
      const found: Bounded[] = []
      for (const theme of await lookAt(world, nationalControlled, national)) {
        const published = cellByCell(theme.truth, theme.published.keys())
        found.push(...boundsOfSmall({ ...theme, published }, arithmetic, knownCellByCell(published)))
      }
      if (tooNarrow(found).length > 0) broken += 1
      narrowest = Math.min(narrowest, ...found.map(({ least, most }) => most - least))
    }
    expect(broken).toBeGreaterThan(some.length / 2)
    expect(narrowest).toBeLessThanOrEqual(2)
  })
})
