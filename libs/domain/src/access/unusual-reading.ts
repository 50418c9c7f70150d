import { dutchMoment, type DutchMoment } from '../dates/dutch-clock.js'
import { parsePeriodCode, weekCode } from '../dates/periods.js'
import { addDays } from '../dates/plain-date.js'
import { isNowhere } from './reach.js'
import { roleCodes, roleRules } from './roles.js'

/** What counts of a line in the log of reading cases. */
export interface ReadingLine {
  readonly readAt: Date
  readonly reader: string
  readonly role: string
  readonly onBehalfOf: string | null
  readonly signalId: string | null
  /** 'given' for a case that was seen; 'failed' for a fault of ours, which says nothing about the reader. */
  readonly result: string
}

export const unusualReasons = [
  /** One reader saw many more cases than is usual for that reader. */
  'many-cases',
  /** Looking at night or in the weekend. */
  'odd-hours',
  /** Many cases asked for that are not there or out of reach: somebody may be guessing. */
  'many-not-found',
  /** One case seen by many. */
  'many-readers',
  /** Cases seen in a national role that neither the reader nor its organisation had seen before. */
  'no-earlier-contact',
] as const
export type UnusualReason = (typeof unusualReasons)[number]

/** Something to look into. It accuses nobody: each of these has good grounds too. */
export interface UnusualReading {
  readonly reason: UnusualReason
  /** null when it is about a case. */
  readonly reader: string | null
  /** null when it is about a reader. */
  readonly signalId: string | null
  /** How many: cases, lines or readers. */
  readonly count: number
  /** More than this is unusual. */
  readonly limit: number
}

/** How many weeks before make up what is usual. */
export const usualWeeks = 8
/** Cases in a week: more than three times the usual number, and more than ten. */
const timesUsual = 3
const fewCases = 10
const fewNotFound = 4
const fewReaders = 4
const night = { fromHour: 22, untilHour: 6 }

type PlacedLine = ReadingLine & DutchMoment

/**
 * What was unusual in reading cases in one week, for somebody to look into.
 * @param readings lines of the week; others are left out
 * @param history lines of the eight weeks before; others are left out
 * @param options.week ISO week in Dutch time, such as 2020-W53
 * @returns by reason in the order of `unusualReasons`, the highest count first; [] for an ordinary week
 * @throws RangeError when `week` is no ISO week
 */
export function unusualReading(
  readings: readonly ReadingLine[],
  history: readonly ReadingLine[],
  { week }: { week: string },
): UnusualReading[] {
  const weeks = weeksBefore(week)
  const now = placed(readings).filter((line) => line.week === week)
  const given = now.filter(isGiven)
  const before = placed(history).filter((line) => isGiven(line) && weeks.includes(line.week))
  const usual = weeks.map((code) => casesPerReader(before.filter((line) => line.week === code)))
  const casesLimit = (reader: string) =>
    Math.max(fewCases, timesUsual * median(usual.map((counts) => counts.get(reader) ?? 0)))
  return [
    ...above('many-cases', 'reader', casesPerReader(given), casesLimit),
    ...above('odd-hours', 'reader', count(now.filter(isOddHour), readerOf, lineOf), () => 0),
    ...above(
      'many-not-found',
      'reader',
      count(
        now.filter((line) => !isGiven(line)),
        readerOf,
        lineOf,
      ),
      () => fewNotFound,
    ),
    ...above('many-readers', 'signalId', count(given, signalOf, readerOf), () => fewReaders),
    ...above('no-earlier-contact', 'reader', casesPerReader(withoutContact(given, before)), () => 0),
  ]
}

function weeksBefore(week: string): string[] {
  const period = parsePeriodCode(week)
  if (period?.kind !== 'week') throw new RangeError('not an ISO week')
  return Array.from({ length: usualWeeks }, (_, index) =>
    weekCode(addDays(period.startsOn, -7 * (index + 1))),
  )
}

function placed(lines: readonly ReadingLine[]): PlacedLine[] {
  return lines
    .filter(({ result }) => result !== 'failed')
    .map((line) => ({ ...line, ...dutchMoment(line.readAt) }))
}

function isGiven({ result }: ReadingLine): boolean {
  return result === 'given'
}

function isOddHour({ weekday, hour }: DutchMoment): boolean {
  return weekday >= 5 || hour >= night.fromHour || hour < night.untilHour
}

const noAreas = { regions: new Set<never>(), channels: new Set<never>(), granted: new Set<never>() }
/** Roles that see cases without a region, a channel or a grant. */
const nationalRoles: ReadonlySet<string> = new Set(
  roleCodes.filter((role) => !isNowhere(roleRules[role].cases(noAreas))),
)

function withoutContact(given: readonly PlacedLine[], before: readonly PlacedLine[]): PlacedLine[] {
  const known = new Set(before.flatMap(contactsOf))
  return given.filter(
    (line) => nationalRoles.has(line.role) && !contactsOf(line).some((contact) => known.has(contact)),
  )
}

/** A reader's contact with a case is its organisation's too. */
function contactsOf({ signalId, reader, onBehalfOf }: ReadingLine): string[] {
  const own = JSON.stringify([signalId, 'reader', reader])
  return onBehalfOf === null ? [own] : [own, JSON.stringify([signalId, 'organisation', onBehalfOf])]
}

const readerOf = ({ reader }: ReadingLine) => reader
const signalOf = ({ signalId }: ReadingLine) => signalId
const lineOf = (line: ReadingLine) => line
const casesPerReader = (lines: readonly ReadingLine[]) => count(lines, readerOf, signalOf)

/** How many different ones each has; lines that are not about a signal have none to count. */
function count<V>(
  lines: readonly ReadingLine[],
  keyOf: (line: ReadingLine) => string | null,
  valueOf: (line: ReadingLine) => V | null,
): ReadonlyMap<string, number> {
  const values = new Map<string, Set<V>>()
  for (const line of lines) {
    const [key, value] = [keyOf(line), valueOf(line)]
    if (key !== null && value !== null) values.set(key, (values.get(key) ?? new Set()).add(value))
  }
  return new Map([...values].map(([key, set]) => [key, set.size]))
}

function above(
  reason: UnusualReason,
  about: 'reader' | 'signalId',
  counts: ReadonlyMap<string, number>,
  limitOf: (key: string) => number,
): UnusualReading[] {
  return [...counts]
    .map(([key, number]) => ({ key, count: number, limit: limitOf(key) }))
    .filter(({ count: number, limit }) => number > limit)
    .sort((a, b) => b.count - a.count || (a.key < b.key ? -1 : 1))
    .map(({ key, ...counted }) => ({ reason, reader: null, signalId: null, [about]: key, ...counted }))
}

/** The middle; halfway the two middle ones when their number is even. @param values at least one */
function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = (sorted.length - 1) / 2
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2
}
