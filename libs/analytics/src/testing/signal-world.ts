import {
  addDays,
  channelCodes,
  lawCodes,
  type Period,
  periodHolding,
  periodOf,
  type PlainDate,
  type RegionCode,
  regionCodes,
  type ThemeCode,
} from '@rode-draad/domain'
import fc from 'fast-check'
import type { AnalyticalStore } from '../duckdb/analytical-store.js'
import { schemaHash } from '../duckdb/sql-text.js'

/** One signal as the analytical copy has it. */
export interface WorldSignal {
  readonly channel: string
  readonly region: RegionCode | null
  readonly themes: readonly ThemeCode[]
  readonly laws: readonly string[]
  readonly earliest: PlainDate | null
  readonly latest: PlainDate
  /** When the problem began (EDTF); not told when absent. */
  readonly problemSince?: string
  /** When it came to us; the last day of its receipt when absent. */
  readonly recordedOn?: PlainDate
}

/** A small country: all its signals. */
export type World = readonly WorldSignal[]

export const worldThemes = ['pgb', 'vervoer', 'jeugdhulp'] as const satisfies readonly ThemeCode[]

/** Quarter borders of which one is a Wednesday, one a Thursday, and one the turn of the year. */
const borders: readonly PlainDate[] = ['2020-04-01', '2020-07-01', '2020-10-01', '2021-01-01']

const day = fc.oneof(
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 730 }).map((days) => addDays('2020-01-01', days)) },
  { weight: 2, arbitrary: fc.integer({ min: 0, max: 40 }).map((days) => addDays('2020-02-20', days)) },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...borders), fc.integer({ min: -3, max: 3 }))
      .map(([border, days]) => addDays(border, days)),
  },
)

/** Most dates are a day; others a month, a quarter, a season, a year, more, or without a lower bound. */
const dates = fc
  .tuple(
    day,
    fc.constantFrom('day', 'day', 'day', 'day', 'month', 'quarter', 'season', 'days', 'year', 'long', 'open'),
  )
  .map(([date, precision]): { earliest: PlainDate | null; latest: PlainDate } => {
    const inside = ({ startsOn, endsBefore }: Period) => ({
      earliest: startsOn,
      latest: addDays(endsBefore, -1),
    })
    switch (precision) {
      case 'month':
        return { earliest: `${date.slice(0, 7)}-01`, latest: `${date.slice(0, 7)}-28` }
      case 'quarter':
        return inside(periodOf('quarter', date))
      case 'season':
        return { earliest: date, latest: addDays(date, 90) }
      case 'days':
        return { earliest: date, latest: addDays(date, 2) }
      case 'year':
        return inside(periodOf('year', date))
      case 'long':
        return { earliest: date, latest: addDays(date, 500) }
      case 'open':
        return { earliest: null, latest: date }
      default:
        return { earliest: date, latest: date }
    }
  })

const size = fc.oneof(
  fc.integer({ min: 1, max: 3 }),
  fc.integer({ min: 8, max: 13 }),
  fc.integer({ min: 1, max: 40 }),
)

/** Bursts of equal signals, so that cells lie around the threshold; in few places or in many. */
export const worlds: fc.Arbitrary<World> = fc
  .tuple(
    fc.constantFrom(1, 2, 5, regionCodes.length),
    fc.constantFrom(1, 2, 4, channelCodes.length),
    fc.constantFrom(1, 2, worldThemes.length),
    fc.integer({ min: 1, max: 45 }),
  )
  .chain(([regionCount, channelCount, themeCount, bursts]) =>
    fc.array(
      fc.record({
        size,
        dates,
        region: fc.oneof(
          { weight: 9, arbitrary: fc.constantFrom(...regionCodes.slice(0, regionCount)) },
          { weight: 1, arbitrary: fc.constant(null) },
        ),
        channel: fc.constantFrom(...channelCodes.slice(0, channelCount)),
        themes: fc.subarray(worldThemes.slice(0, themeCount)),
        laws: fc.subarray([...lawCodes]),
      }),
      { minLength: bursts, maxLength: bursts },
    ),
  )
  .map((made) =>
    made.flatMap(({ size: count, dates: { earliest, latest }, ...rest }) =>
      Array.from({ length: count }, () => ({ ...rest, earliest, latest })),
    ),
  )

/** Signals about pgb from one place, so many on each day. */
function onDays(counts: Readonly<Record<PlainDate, number>>): World {
  return Object.entries(counts).flatMap(([date, count]) =>
    Array.from({ length: count }, () => ({
      channel: 'opaz',
      region: 'ZK01' as const,
      themes: ['pgb' as const],
      laws: ['wlz'],
      earliest: date,
      latest: date,
    })),
  )
}

/** Worlds in which a weaker rule gives something away, and by what. */
const nastyWorlds: readonly World[] = [
  // The year and one quarter tell the other quarter.
  onDays({ '2020-02-05': 10, '2020-05-06': 1 }),
  // Quarters that their weeks tell more of than their own rounding.
  onDays({
    '2020-02-05': 5,
    ...{ '2020-04-08': 10, '2020-04-15': 10, '2020-04-22': 10 },
    ...{ '2020-07-08': 10, '2020-07-15': 10, '2020-07-22': 10 },
  }),
  // A small quarter with a signal in each of eight weeks.
  onDays({
    '2020-02-05': 100,
    ...{ '2020-04-08': 1, '2020-04-15': 1, '2020-04-22': 1, '2020-04-29': 1 },
    ...{ '2020-05-06': 1, '2020-05-13': 1, '2020-05-20': 1, '2020-05-27': 1 },
    ...{ '2020-08-05': 90, '2020-11-04': 80 },
  }),
  // A week over a small quarter and one that is nothing else.
  onDays({ '2020-03-30': 8, '2020-04-02': 10, '2020-08-05': 90, '2020-11-04': 80 }),
  // A quarter of 10 with one signal in each of ten weeks.
  onDays({
    '2020-01-08': 1,
    ...{ '2020-01-15': 1, '2020-01-22': 1, '2020-01-29': 1, '2020-02-05': 1, '2020-02-12': 1 },
    ...{ '2020-02-19': 1, '2020-02-26': 1, '2020-03-04': 1, '2020-03-11': 1 },
  }),
]

/** The nasty ones, and so many others; the same each time. */
export function someWorlds(count: number, seed: number): readonly World[] {
  return [...nastyWorlds, ...fc.sample(worlds, { numRuns: count, seed })]
}

/** Week, quarter and year that hold a date; null where it is not precise enough. */
export function periodsOf({ earliest, latest }: Pick<WorldSignal, 'earliest' | 'latest'>) {
  const code = (kind: Period['kind']) => periodHolding(kind, earliest, latest)?.code ?? null
  return { week: code('week'), quarter: code('quarter'), year: code('year') }
}

/** Makes a copy hold this world and nothing else, as a sync on `asOf` would. */
export async function fillWorld(
  store: AnalyticalStore,
  world: World,
  { version, asOf = '2022-06-01T12:00:00.000Z' }: { readonly version: string; readonly asOf?: string },
): Promise<void> {
  await store.use(async (connection) => {
    await connection.run('BEGIN')
    for (const table of ['fact_signal', 'fact_signal_tag', 'fact_theme', 'sync_state']) {
      await connection.run(`DELETE FROM ${table}`)
    }
    const themes = worldThemes.map((theme) => `('${theme}', '${theme}')`)
    await connection.run(`INSERT INTO fact_theme VALUES ${themes.join(', ')}`)
    const text = (value: string | null) => (value === null ? 'NULL' : `'${value}'`)
    const rows = world.map((signal, index) => {
      const { week, quarter, year } = periodsOf(signal)
      const { channel, region, earliest, latest, problemSince = null, recordedOn = latest } = signal
      return `('${index}', '${channel}', false, 'signaal', ${text(region)}, NULL, ${text(earliest)}, '${latest}', ${text(week)}, ${text(quarter)}, ${text(year)}, ${text(problemSince)}, '${recordedOn}')`
    })
    const tags = world.flatMap(({ themes: codes, laws }, index) => [
      ...codes.map((code) => `('${index}', 'theme', '${code}')`),
      ...laws.map((code) => `('${index}', 'law', '${code}')`),
    ])
    if (rows.length > 0) await connection.run(`INSERT INTO fact_signal VALUES ${rows.join(', ')}`)
    if (tags.length > 0) await connection.run(`INSERT INTO fact_signal_tag VALUES ${tags.join(', ')}`)
    await connection.run(
      `INSERT INTO sync_state VALUES ('test-store', '${await schemaHash()}', '1', '${version}', '${asOf}', '1', '${asOf}')`,
    )
    await connection.run('COMMIT')
  })
}
