import {
  channelCodes,
  lawCodes,
  parsePeriodCode,
  type PeriodKind,
  periodKinds,
  regionCodes,
  themeCodes,
} from '@rode-draad/domain'
import type { ApiQuery } from '../../api.js'

/** What the reader chose; undefined: no choice. */
export interface PatronenFilters {
  readonly period: PeriodKind
  /** Years, four digits, both included. */
  readonly from: string | undefined
  readonly until: string | undefined
  /** Period code in which themes are put in order; of kind `period`. */
  readonly focus: string | undefined
  readonly theme: string | undefined
  readonly region: string | undefined
  readonly channel: string | undefined
  readonly law: string | undefined
  readonly data: DataKind | undefined
}

export const dataKinds = ['real', 'demo'] as const
export type DataKind = (typeof dataKinds)[number]

/** Reads the address; what it does not know counts as no choice. */
export function readFilters(params: URLSearchParams): PatronenFilters {
  const oneOf = <T extends string>(key: string, codes: readonly T[]) =>
    codes.find((code) => code === params.get(key))
  const year = (key: string) => /^[12]\d{3}$/.exec(params.get(key) ?? '')?.[0]
  const period = oneOf('period', periodKinds) ?? 'quarter'
  const focus = parsePeriodCode(params.get('focus') ?? '')
  return {
    period,
    from: year('from'),
    until: year('until'),
    focus: focus?.kind === period ? focus.code : undefined,
    theme: oneOf('theme', themeCodes),
    region: oneOf('region', regionCodes),
    channel: oneOf('channel', channelCodes),
    law: oneOf('law', lawCodes),
    data: oneOf('data', dataKinds),
  }
}

/** Whether the address asks for something that does not exist, or a period of another kind. */
export function hasUnknown(params: URLSearchParams, filters: PatronenFilters): boolean {
  const keys = ['period', 'from', 'until', 'focus', 'theme', 'region', 'channel', 'law', 'data'] as const
  return keys.some((key) => params.has(key) && params.get(key) !== filters[key])
}

/** The question to the server: years become the first period of that year, `until` the first one that is out. */
export function trendQuery(filters: PatronenFilters, data: DataKind): ApiQuery {
  const { period, from, until, theme, region, channel, law } = filters
  return {
    period,
    from: from === undefined ? undefined : firstPeriod(period, Number(from)),
    until: until === undefined ? undefined : firstPeriod(period, Number(until) + 1),
    theme,
    region,
    channel,
    law,
    data,
  }
}

function firstPeriod(kind: PeriodKind, year: number): string {
  switch (kind) {
    case 'week':
      return `${year}-W01`
    case 'quarter':
      return `${year}-Q1`
    case 'year':
      return String(year)
  }
}
